import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant } from "../../fixture/tenant.ts";
import { after, DAY_MS } from "../ports.ts";

let at: TestService;
let now = new Date();
beforeAll(async () => { at = await startTestService({ clock: () => now }); }, 120_000);
afterAll(() => at?.close(), 60_000);

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const base = `/api/v1/municipalities/${exampleTenant.ars}`;
const json = { "content-type": "application/json" };

const arrival = (content: string) => at.fetch(content);

async function upload(): Promise<{ readonly id: string; readonly content: string }> {
  const announced = await at.fetch(`${base}/files`, { method: "POST", headers: json, body: JSON.stringify({ form: at.form, name: "nachweis.pdf", mediaType: "application/pdf", sizeBytes: PDF.length }) });
  const file = await announced.json() as { id: string; content: string };
  await at.fetch(file.content, { method: "PATCH", headers: { "content-type": "application/octet-stream", "upload-offset": "0" }, body: PDF });
  return file;
}

async function draftWith(id: string): Promise<{ readonly path: string; readonly authorization: string }> {
  const session = { form: at.form, language: "de", answers: { evidence: id }, typed: {}, choices: {}, files: { [id]: { id } }, page: "p", left: [], checked: [] };
  const { id: draft, secret } = await (await at.fetch(`${base}/drafts`, { method: "POST", headers: json, body: JSON.stringify(session) })).json() as { id: string; secret: string };
  return { path: `${base}/drafts/${draft}`, authorization: `Bearer ${secret}` };
}

test("a file that a draft names is kept as long as the draft, others a day", async () => {
  const [named, other] = [await upload(), await upload()];
  await draftWith(named.id);
  now = after(now, 2 * DAY_MS);
  expect([(await arrival(named.content)).status, (await arrival(other.content)).status]).toEqual([200, 404]);
  now = after(now, 30 * DAY_MS);
  expect((await arrival(named.content)).status).toBe(404);
});

test("with a draft that is forgotten its files go after a day", async () => {
  const file = await upload();
  const { path, authorization } = await draftWith(file.id);
  expect((await at.fetch(path, { method: "DELETE", headers: { authorization } })).status).toBe(204);
  expect((await arrival(file.content)).status).toBe(200);
  now = after(now, 2 * DAY_MS);
  expect((await arrival(file.content)).status).toBe(404);
});
