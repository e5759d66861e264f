import { Fault } from "@formgeber/core";
import type { Database } from "../database/database.ts";
import { agsOf, keyKind } from "@formgeber/core/administration";
import type { Tenant } from "./tenant.ts";

/** The tenants of a service. */
export interface TenantStore {
  /** Adds a tenant, or replaces the file of one. */
  save(tenant: Tenant): Promise<void>;
  /** In alphabetical order. */
  list(): Promise<readonly Tenant[]>;
  /** By ARS or AGS. @fault service/municipality-unknown */
  get(key: string): Promise<Tenant>;
  /** The tenants whose pages of that origin may hold forms. */
  allowing(origin: string): Promise<readonly Tenant[]>;
}

export function tenantStore(database: Database, publicUrl: () => string): TenantStore {
  const list = async () => {
    const rows = await database.asService((query) => query<{ file: Tenant }>`select file from tenant`);
    return rows.map(({ file }) => file).sort((a, b) => a.name.localeCompare(b.name, "de"));
  };
  return {
    list,
    async save(tenant) {
      await database.asService((query) => query`
        insert into tenant (ars, ags, file) values (${tenant.ars}, ${agsOf(tenant.ars)}, ${JSON.stringify(tenant)})
        on conflict (ars) do update set file = excluded.file`);
    },
    async get(key) {
      const kind = keyKind(key);
      const [row] = kind === undefined ? [] : await database.asService((query) => query<{ file: Tenant }>`
        select file from tenant where case when ${kind} = 'ars' then ars = ${key} else ags = ${key} end`);
      if (!row) throw new Fault("service/municipality-unknown", { found: key.slice(0, 40), catalogue: `${publicUrl()}/api/v1/forms` });
      return row.file;
    },
    async allowing(origin) {
      return (await list()).filter(({ allowedOrigins }) => allowedOrigins.includes(origin));
    },
  };
}
