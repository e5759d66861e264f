import { canonicalJson, createForm, Fault, type CompiledForm, type FieldTypeSet, type FormModule, type FormPackage, type FormReference, type FormRuntime, type Json } from "@formgeber/core";
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";
import type { Database } from "../database/database.ts";
import type { Clock } from "../ports.ts";
import type { LiveForm, OfferedForm } from "./publication.ts";

/** The published forms of a service. Contents are kept by hash, so tenants with the same form share it. */
export interface FormStore {
  /**
   * Makes a version the one a tenant offers. The same content again changes nothing.
   * @fault service/version-frozen when the tenant has published other content under that version.
   */
  offer(tenant: string, compiled: CompiledForm): Promise<void>;
  /** What the tenants offer, in order of title. */
  offered(tenants: readonly string[]): Promise<readonly OfferedForm[]>;
  /** The version a tenant offers now; undefined when it offers no such form. */
  current(tenant: string, form: string): Promise<FormReference | undefined>;
  /** A form at work, by its hash. @fault service/form-unknown */
  live(hash: string): Promise<LiveForm>;
  /** The canonical JSON of a code list that a published form refers to; undefined when none refers to that hash. */
  codeList(hash: string): Promise<string | undefined>;
}

export function formStore(database: Database, types: FieldTypeSet, runtime: FormRuntime, clock: Clock): FormStore {
  // Contents never change under a hash, so what was brought to life stays. A service holds dozens of forms, not thousands.
  const lively = new Map<string, Promise<LiveForm>>();

  const rules = jsonLogicRules(() => germanDay(clock()));

  const bringToLife = async (hash: string): Promise<LiveForm> => {
    const [row] = await database.asService((query) => query<{ package: FormPackage; module: string }>`
      select package, module from form_content where hash = ${hash}`);
    if (!row) throw new Fault("service/form-unknown", { municipality: "this service", found: hash.slice(0, 64), catalogue: "/api/v1/forms" });
    const { default: module } = await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(row.module).toString("base64")}`) as { default: FormModule };
    return { form: createForm(row.package, module, types, runtime, rules), moduleText: row.module };
  };

  return {
    async offer(tenant, { package: content, moduleText }) {
      const { id, version, hash } = content.form;
      await database.asTenant(tenant, async (query) => {
        await query`
          insert into form_content (hash, form, version, package, module) values (${hash}, ${id}, ${version}, ${JSON.stringify(content)}, ${moduleText})
          on conflict do nothing`;
        for (const [uri, listHash] of Object.entries(content.lists?.byReference ?? {})) {
          await query`insert into code_list_content (hash, content) values (${listHash}, ${canonicalJson(content.codeLists[uri] as unknown as Json)}) on conflict do nothing`;
        }
        const [frozen] = await query<{ hash: string }>`select hash from publication where tenant = ${tenant} and form = ${id} and version = ${version} for update`;
        if (frozen && frozen.hash !== hash) throw new Fault("service/version-frozen", { form: id, version });
        await query`update publication set current = false where tenant = ${tenant} and form = ${id} and version <> ${version} and current`;
        await query`
          insert into publication (tenant, form, version, hash, published_at, current) values (${tenant}, ${id}, ${version}, ${hash}, ${clock()}, true)
          on conflict (tenant, form, version) do update set current = true`;
      });
    },
    async offered(tenants) {
      const lists = await Promise.all(tenants.map((tenant) => database.asTenant(tenant, (query) => query<OfferedForm>`
        select tenant, publication.form as id, publication.version, publication.hash, package -> 'definition' ->> 'title' as title
        from publication join form_content using (hash) where tenant = ${tenant} and current order by title`)));
      return lists.flat();
    },
    async current(tenant, form) {
      const [row] = await database.asTenant(tenant, (query) => query<FormReference>`
        select form as id, version, hash from publication where tenant = ${tenant} and form = ${form} and current`);
      return row;
    },
    live(hash) {
      const known = lively.get(hash);
      if (known) return known;
      const coming = bringToLife(hash);
      lively.set(hash, coming);
      coming.catch(() => lively.delete(hash));
      return coming;
    },
    async codeList(hash) {
      const [row] = await database.asService((query) => query<{ content: string }>`select content from code_list_content where hash = ${hash}`);
      return row?.content;
    },
  };
}
