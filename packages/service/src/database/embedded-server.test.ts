import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../fixture/folder.ts";
import { openDatabase, type Database } from "./database.ts";
import { startEmbeddedServer, type EmbeddedServer } from "./embedded-server.ts";
import { migrate } from "./migrate.ts";

const folder = temporaryFolder();
const events: string[] = [];
const log = ({ event }: { event: string }) => { events.push(event); };
let server: EmbeddedServer;
let database: Database;

beforeAll(async () => {
  server = await startEmbeddedServer(folder.path, log);
  await migrate(server.connection);
  database = await openDatabase(server.connection, log);
}, 120_000);

afterAll(async () => {
  await database?.close();
  await server?.stop();
  folder.remove();
}, 60_000);

describe("the private server", () => {
  test("is durable, and is reached by its socket only", async () => {
    const [settings] = await database.asService((query) => query<object>`
      select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as addresses,
        (select rolsuper from pg_roles where rolname = current_user) as superuser`);
    expect(settings).toEqual({ fsync: "on", commit: "on", addresses: "", superuser: false });
  });

  test("is started again when it dies, and what was committed is there", async () => {
    await database.asService((query) => query`insert into tenant (ars, ags, file) values ('000000000001', '00000001', '{}')`);
    const before = server.pid() ?? 0;
    process.kill(before, "SIGKILL");
    await expect.poll(() => server.pid(), { timeout: 10_000 }).not.toBe(before);
    const found = await untilItAnswers(() => database.asService((query) => query<{ ars: string }>`select ars from tenant`));
    expect(found).toEqual([{ ars: "000000000001" }]);
    expect(events).toContain("database/restarting");
  });

  test("answers with a fault that can be repeated while it is away, and again when it is back", async () => {
    await server.stop();
    await expect(database.asService((query) => query`select 1`)).rejects.toMatchObject({ code: "service/database-unavailable" });
    server = await startEmbeddedServer(folder.path, log);
    expect(await database.asService((query) => query`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

async function untilItAnswers<T>(ask: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 10_000;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    }
  }
}
