import { fakeClock } from "@formgeber/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectionTo } from "../../fixture/database.ts";
import { startTestService, testRenderers, type TestService } from "../../fixture/service.ts";
import { exampleTenant } from "../../fixture/tenant.ts";
import { openDatabase, type Database } from "../database/database.ts";
import { HOUR_MS, MINUTE_MS } from "../ports.ts";
import { outbox } from "./outbox.ts";

const { ars } = exampleTenant;
const answers = { subject: "Zustellung", kind: "a" };
let at: TestService;
let database: Database;
let fails = true;

beforeAll(async () => {
  at = await startTestService({ renderers: { ...testRenderers, pdf: (input) => (fails ? Promise.reject(new TypeError("Zustellung")) : testRenderers.pdf(input)) } });
  database = await openDatabase(connectionTo(at), () => {});
}, 120_000);

afterAll(async () => {
  await database?.close();
  await at?.close();
}, 60_000);

test("a delivery whose rendering fails is tried again until it succeeds, and nothing is lost", async () => {
  expect((await at.submit(answers)).status).toBe(201);
  await expect.poll(() => stateOf(), { timeout: 10_000 }).toMatchObject({ state: "retrying", last_error: "TypeError" });
  fails = false;
  await expect.poll(() => stateOf(), { timeout: 15_000, interval: 200 }).toMatchObject({ state: "delivered", last_error: null });
  const kinds = await database.asTenant(ars, (query) => query<{ kind: string }>`select kind from document order by kind`);
  expect(kinds).toEqual([{ kind: "pdf" }, { kind: "xml" }]);
}, 30_000);

test("R11 a worker that slept past its lease comes too late: the later one's fence holds", async () => {
  const clock = fakeClock("2030-01-01T00:00:00Z");
  const queue = outbox(database, clock);
  const id = await queued("fence", clock());
  const [slow] = await queue.lease(10, MINUTE_MS);
  expect(slow?.id).toBe(id);
  expect(await queue.lease(10, MINUTE_MS)).toEqual([]);
  clock.advance(MINUTE_MS);
  const [quick] = await queue.lease(10, MINUTE_MS);
  let effects = 0;
  const effect = async () => { effects += 1; };
  if (!slow || !quick) throw new Error("nothing was leased");
  expect(await queue.complete(slow, effect)).toBe(false);
  expect(await queue.postpone(slow, "late")).toBe("fenced");
  expect(await queue.complete(quick, effect)).toBe(true);
  expect(await queue.complete(quick, effect)).toBe(false);
  expect(effects).toBe(1);
});

test("R4 a delivery that fails for three weeks stalls, is kept, and can be taken up again", async () => {
  const clock = fakeClock("2031-01-01T00:00:00Z");
  const queue = outbox(database, clock, () => 0);
  const id = await queued("stall", clock());
  let tries = 0;
  for (let state = "retrying"; state === "retrying"; clock.advance(6 * HOUR_MS)) {
    const [leased] = await queue.lease(1, MINUTE_MS);
    if (!leased) throw new Error("nothing was due after six hours");
    state = await queue.postpone(leased, "down");
    tries += 1;
  }
  expect(tries).toBeGreaterThan(21 * 4);
  expect(await queue.lease(1, MINUTE_MS)).toEqual([]);
  await queue.resume(ars, id);
  const [again] = await queue.lease(1, MINUTE_MS);
  expect(again?.id).toBe(id);
  if (again) await queue.complete(again, async () => {});
}, 60_000);

test("what is leased by one worker is passed over by others", async () => {
  const clock = fakeClock("2032-01-01T00:00:00Z");
  const queue = outbox(database, clock);
  for (let count = 0; count < 20; count += 1) await queued(`many-${count}`, clock());
  const leases = await Promise.all(Array.from({ length: 10 }, () => queue.lease(4, MINUTE_MS)));
  const ids = leases.flat().map(({ id }) => id);
  expect(ids.length).toBe(20);
  expect(new Set(ids).size).toBe(20);
});

async function stateOf(): Promise<unknown> {
  const [row] = await database.asTenant(ars, (query) => query`select state, last_error from delivery order by queued_at limit 1`);
  return row;
}

/** A delivery due at a time far ahead, where the running service does not look. */
async function queued(id: string, dueAt: Date): Promise<string> {
  await database.asTenant(ars, (query) => query`
    insert into delivery (tenant, id, submission, channel, state, due_at, queued_at)
    select tenant, ${id}, id, 'postbox', 'queued', ${dueAt}, ${dueAt} from submission limit 1`);
  return id;
}
