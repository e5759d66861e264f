import { Fault } from "@formgeber/core";
import pg from "pg";
import { isUnavailable } from "./unavailable.ts";
import { migrations } from "./migrations/migrations.ts";

// Any number does, as long as all nodes use the same.
const LOCK = 7_366_001;

/**
 * Brings a database to the newest shape, in one transaction, one node at a time. Nothing happens when it is there already.
 * @fault service/database-newer when a later service has been here.
 * @fault service/database-unreachable
 */
export async function migrate(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
    await client.query("create table if not exists migration (number integer primary key, name text not null, applied_at timestamptz not null default now())");
    const { rows } = await client.query<{ last: number }>("select coalesce(max(number), 0) as last from migration");
    const last = rows[0]?.last ?? 0;
    if (last > migrations.length) throw new Fault("service/database-newer", { known: migrations.length, found: last });
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < last) continue;
      await client.query(sql);
      await client.query("insert into migration (number, name) values ($1, $2)", [index + 1, name]);
    }
    await client.query("commit");
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const { host, port } = client;
    throw new Fault("service/database-unreachable", { address: `${host}:${port}`, found: (error as Error).message }, error);
  } finally {
    await client.end().catch(() => {});
  }
}
