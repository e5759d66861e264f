import type { Session } from "@formgeber/core";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant, otherTenant } from "../../fixture/tenant.ts";

let at: TestService;
beforeAll(async () => { at = await startTestService(); }, 120_000);
afterAll(() => at?.close(), 60_000);

const base = `/api/v1/municipalities/${exampleTenant.ars}/drafts`;
const session = (subject: string) => ({ form: at.form, language: "de", answers: { subject }, typed: {}, choices: {}, files: {}, page: "p", left: [], checked: [] }) as unknown as Session;

async function create(subject: string): Promise<{ path: string; secret: string; etag: string }> {
  const answer = await at.fetch(base, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(session(subject)) });
  const { id, secret } = await answer.json() as { id: string; secret: string };
  return { path: `${base}/${id}`, secret, etag: answer.headers.get("etag") ?? "" };
}
const load = (path: string, secret: string) => at.fetch(path, { headers: { authorization: `Bearer ${secret}` } });
const save = (path: string, secret: string, subject: string, etag?: string) => at.fetch(path, {
  method: "PUT",
  headers: { "content-type": "application/json", authorization: `Bearer ${secret}`, ...(etag && { "if-match": etag }) },
  body: JSON.stringify(session(subject)),
});

test("a draft is found again by whoever knows its secret, and by nobody else", async () => {
  const { path, secret } = await create("Entwurf");
  expect(await (await load(path, secret)).json()).toMatchObject({ answers: { subject: "Entwurf" } });
  for (const [elsewhere, other] of [[path, "x".repeat(43)], [path, ""], [path.replace(exampleTenant.ars, otherTenant.ars), secret], [`${base}/unknown`, secret]] as const) {
    expect((await load(elsewhere, other)).status).toBe(404);
  }
});

test("a draft says when it goes, and whoever knows its secret can have it forgotten at once", async () => {
  const { path, secret } = await create("weg");
  const days = (Date.parse((await load(path, secret)).headers.get("sunset") ?? "") - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  const forget = (known: string) => at.fetch(path, { method: "DELETE", headers: { authorization: `Bearer ${known}` } });
  expect((await forget("x".repeat(43))).status).toBe(404);
  expect((await load(path, secret)).status).toBe(200);
  expect((await forget(secret)).status).toBe(204);
  expect([(await load(path, secret)).status, (await forget(secret)).status, (await save(path, secret, "1", '"1"')).status]).toEqual([404, 404, 404]);
});

test("the database holds the id of a draft, but not its secret", async () => {
  const { path, secret } = await create("Entwurf");
  const folders = [at.folder, ...at.events.flatMap((event) => (event.event === "database/started" ? [event.folder] : []))];
  const isFound = (text: string): boolean => spawnSync("grep", ["-rqaF", "--", text, ...folders]).status === 0;
  expect([isFound(path.split("/").at(-1) ?? ""), isFound(secret)]).toEqual([true, false]);
});

test("R14 of many windows that save on top of the same state one wins, and the others are told", async () => {
  const { path, secret, etag } = await create("0");
  const answers = await Promise.all(Array.from({ length: 20 }, (_, window) => save(path, secret, `window ${window}`, etag)));
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  const winner = answers.find(({ status }) => status === 200);
  const found = await load(path, secret);
  expect(found.headers.get("etag")).toBe(winner?.headers.get("etag"));
});

test("R14 saving without having seen the draft is refused", async () => {
  const { path, secret } = await create("0");
  expect((await save(path, secret, "1")).status).toBe(428);
});

test("a draft belongs to the version it was begun in", async () => {
  const answer = await at.fetch(base, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...session("x"), form: { ...at.form, hash: "0".repeat(64) } }) });
  expect([answer.status, await answer.json()]).toEqual([409, expect.objectContaining({ code: "service/form-version" })]);
});
