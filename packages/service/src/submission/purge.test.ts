import { fakeClock } from "@formgeber/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectionTo } from "../../fixture/database.ts";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant } from "../../fixture/tenant.ts";
import { openDatabase, type Database } from "../database/database.ts";
import { postbox } from "../delivery/postbox/postbox.ts";
import { folderBlobStore, storedBytes } from "../file/blob-store.ts";
import { fileStore, type FileStore } from "../file/file-store.ts";
import { DAY_MS, randomId } from "../ports.ts";
import { purgeKeys, purgeSubmissions } from "./purge.ts";

const { ars } = exampleTenant;
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const clock = fakeClock(new Date().toISOString());
let at: TestService;
let database: Database;
let files: FileStore;

beforeAll(async () => {
  at = await startTestService();
  database = await openDatabase(connectionTo(at), () => {});
  files = fileStore(database, folderBlobStore(`${at.folder}/files`), clock, randomId);
}, 120_000);

afterAll(async () => {
  await database?.close();
  await at?.close();
}, 60_000);

test("R4 a submission is kept until it was acknowledged and its form's days are over, then nothing of it is left", async () => {
  const { id, content } = await (await at.fetch(`/api/v1/municipalities/${ars}/files`, {
    method: "POST", headers: { "content-type": "application/json" },
    body: JSON.stringify({ form: at.form, name: "a.pdf", mediaType: "application/pdf", sizeBytes: PDF.length }),
  })).json() as { id: string; content: string };
  await at.fetch(content, { method: "PATCH", headers: { "upload-offset": "0" }, body: PDF });
  const receipt = await (await at.submit({ subject: "x", kind: "a", evidence: id })).json() as { pdf: string };
  const box = postbox(database, clock);
  await expect.poll(async () => (await box.items(ars)).length, { timeout: 15_000 }).toBe(1);

  clock.advance(400 * DAY_MS);
  expect(await purgeSubmissions(database, files, clock, ars)).toBe(0);
  const [item] = await box.items(ars);
  await database.asService((query) => query`insert into account (id, name, password, role, created_at) values ('a', 'A', '', 'administrator', now())`);
  await box.markDone(ars, item?.delivery ?? "", "a");
  clock.advance(29 * DAY_MS);
  expect(await purgeSubmissions(database, files, clock, ars)).toBe(0);
  expect(await storedBytes(`${at.folder}/files`)).toBe(PDF.length);
  clock.advance(2 * DAY_MS);
  expect(await purgeSubmissions(database, files, clock, ars)).toBe(1);

  expect(await storedBytes(`${at.folder}/files`)).toBe(0);
  expect((await fetch(receipt.pdf)).status).toBe(404);
  const left = await database.asTenant(ars, (query) => query<{ rows: number }>`
    select ((select count(*) from submission) + (select count(*) from delivery) + (select count(*) from document) + (select count(*) from file)
      + (select count(*) from postbox_item) + (select count(*) from idempotency))::int as rows`);
  expect(left).toEqual([{ rows: 0 }]);
});

test("files nobody used and keys past their time go, younger ones stay", async () => {
  const announce = () => at.fetch(`/api/v1/municipalities/${ars}/files`, {
    method: "POST", headers: { "content-type": "application/json" },
    body: JSON.stringify({ form: at.form, name: "a.pdf", mediaType: "application/pdf", sizeBytes: 10 }),
  });
  await announce();
  await at.submit({ subject: "y", kind: "a" });
  const now = fakeClock(new Date().toISOString());
  const young = fileStore(database, folderBlobStore(`${at.folder}/files`), now, randomId);
  const keys = () => database.asTenant(ars, (query) => query`select from idempotency`);
  await purgeKeys(database, now, ars);
  expect([await young.expire(ars), (await keys()).length]).toEqual([0, 1]);
  now.advance(31 * DAY_MS);
  await purgeKeys(database, now, ars);
  expect([await young.expire(ars), (await keys()).length]).toEqual([1, 0]);
});

test("files that stand in a draft stay as long as the draft", async () => {
  const json = { "content-type": "application/json" };
  const { id, content } = await (await at.fetch(`/api/v1/municipalities/${ars}/files`, {
    method: "POST", headers: json, body: JSON.stringify({ form: at.form, name: "a.pdf", mediaType: "application/pdf", sizeBytes: PDF.length }),
  })).json() as { id: string; content: string };
  await at.fetch(content, { method: "PATCH", headers: { "upload-offset": "0" }, body: PDF });
  const draft = { form: at.form, language: "de", answers: { evidence: id }, files: { [id]: {} } };
  expect((await at.fetch(`/api/v1/municipalities/${ars}/drafts`, { method: "POST", headers: json, body: JSON.stringify(draft) })).status).toBe(201);
  const now = fakeClock(new Date().toISOString());
  const later = fileStore(database, folderBlobStore(`${at.folder}/files`), now, randomId);
  now.advance(30 * DAY_MS);
  expect([await later.expire(ars), Object.keys(await later.facts(ars, [id]))]).toEqual([0, [id]]);
  now.advance(2 * DAY_MS);
  expect(await later.expire(ars)).toBe(1);
});
