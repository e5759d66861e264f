import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../../fixture/folder.ts";
import { openDatabase, type Database } from "./database.ts";
import { startEmbeddedServer, type EmbeddedServer } from "./embedded-server.ts";
import { migrate } from "./migrate.ts";

const [A, B] = ["000000000001", "000000000002"] as const;
const TENANT_TABLES = ["publication", "draft", "submission", "idempotency", "file", "document", "delivery", "postbox_item"];
const folder = temporaryFolder();
let server: EmbeddedServer;
let database: Database;

beforeAll(async () => {
  server = await startEmbeddedServer(folder.path, () => {});
  await migrate(server.connection);
  database = await openDatabase(server.connection, () => {});
  await database.asService(async (query) => {
    await query`insert into tenant (ars, ags, file) values (${A}, '1', '{}'), (${B}, '2', '{}')`;
    await query`insert into form_content (hash, form, version, package, module) values ('h', 'f', '1', '{}', '')`;
  });
  for (const tenant of [A, B]) {
    await database.asTenant(tenant, (query) => query`
      insert into submission (tenant, id, reference, form_hash, language, answers, choices, answers_hash, receipt_key_hash, received_at, retention_days)
      values (${tenant}, 'same-id', 'same', 'h', 'de', '{}', '{}', '', '', now(), 30)`);
  }
}, 120_000);

afterAll(async () => {
  await database?.close();
  await server?.stop();
  folder.remove();
}, 60_000);

test("S15 a tenant sees its own rows only, even when the statement asks for all or for another's", async () => {
  const all = await database.asTenant(A, (query) => query<{ tenant: string }>`select tenant from submission`);
  const others = await database.asTenant(A, (query) => query`select id from submission where tenant = ${B} and id = 'same-id'`);
  expect([all, others]).toEqual([[{ tenant: A }], []]);
});

test("S15 a tenant cannot write into another's rows, nor change or remove them", async () => {
  await expect(database.asTenant(A, (query) => query`insert into draft (tenant, id, secret_hash, form_hash, session, revision, expires_at) values (${B}, 'x', '', 'h', '{}', 1, now())`))
    .rejects.toMatchObject({ code: "42501" });
  const changed = await database.asTenant(A, (query) => query`update submission set reference = 'x' where tenant = ${B} returning id`);
  const removed = await database.asTenant(A, (query) => query`delete from submission where tenant = ${B} returning id`);
  expect([changed, removed]).toEqual([[], []]);
});

test("S15 without a tenant there are no rows of any, for the worker neither", async () => {
  expect(await database.asService((query) => query`select id from submission`)).toEqual([]);
  expect(await database.asWorker((query) => query`select id from submission`)).toEqual([]);
});

test("S15 the wall stands around every table with a tenant, and holds the owner too", async () => {
  const walled = await database.asService((query) => query<{ name: string }>`
    select relname::text as name from pg_class where relrowsecurity and relforcerowsecurity order by 1`);
  const withTenant = await database.asService((query) => query<{ name: string }>`
    select table_name::text as name from information_schema.columns where column_name = 'tenant' and table_schema = 'public' order by 1`);
  const shared = ["account", "invitation"];
  expect(walled.map(({ name }) => name).sort()).toEqual([...TENANT_TABLES].sort());
  expect(withTenant.map(({ name }) => name).filter((name) => !shared.includes(name)).sort()).toEqual([...TENANT_TABLES].sort());
});

test("a role above the wall steps down from it", async () => {
  const { passwords } = await import("node:fs").then(({ readFileSync }) => ({ passwords: JSON.parse(readFileSync(`${folder.path}/database.passwords`, "utf8")) as { owner: string } }));
  const mighty = await openDatabase({ ...server.connection, user: "formgeber_owner", password: passwords.owner }, () => {});
  try {
    expect(await mighty.asService((query) => query`select id from submission`)).toEqual([]);
    expect(await mighty.asTenant(A, (query) => query`select tenant from submission`)).toEqual([{ tenant: A }]);
  } finally {
    await mighty.close();
  }
});

test("a migration that is done is not done again, and a later one is not touched", async () => {
  await migrate(server.connection);
  await database.asService((query) => query`insert into migration (number, name) values (99, 'later')`);
  await expect(migrate(server.connection)).rejects.toMatchObject({ code: "service/database-newer" });
});
