import { Fault, type CodeLists, type FormDefinition, type FormReference } from "@formgeber/core";
import type { Log } from "../log.ts";
import { missingNotices } from "../tenant/missing-notices.ts";
import type { TenantStore } from "../tenant/tenant-store.ts";
import type { FormStore } from "./form-store.ts";
import type { FormCompiler } from "./publication.ts";

/** What publishing needs. */
export interface PublishingHouse {
  readonly tenants: TenantStore;
  readonly forms: FormStore;
  readonly compiler: FormCompiler;
  readonly log: Log;
}

/**
 * Publishes a definition for a tenant: checks what the law asks for, compiles, freezes, offers. Doing it again with the
 * same content changes nothing.
 * @fault service/municipality-unknown
 * @fault service/not-publishable when a notice is missing, with all that are
 * @fault definition/invalid
 * @fault service/version-frozen
 */
export async function publishForm({ tenants, forms, compiler, log }: PublishingHouse, municipality: string, definition: FormDefinition, codeLists: CodeLists): Promise<FormReference> {
  const tenant = await tenants.get(municipality);
  const missing = missingNotices(tenant, definition);
  if (missing.length > 0) throw new Fault("service/not-publishable", { form: definition.id, municipality: tenant.name, missing: missing.join(", ") });
  const compiled = await compiler.compile(definition, codeLists);
  await forms.offer(tenant.ars, compiled);
  const { form } = compiled.package;
  log({ event: "form/published", tenant: tenant.ars, form: form.id, version: form.version, hash: form.hash });
  return form;
}
