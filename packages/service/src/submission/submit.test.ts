import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant } from "../../fixture/tenant.ts";

let at: TestService;
beforeAll(async () => { at = await startTestService(); }, 120_000);
afterAll(() => at?.close(), 60_000);

const answers = { subject: "Ein Betreff", kind: "a" };

test("R6 a hundred concurrent requests with one key make one submission and a hundred equal receipts", async () => {
  const key = randomUUID();
  const found = await Promise.all(Array.from({ length: 100 }, () => at.submit(answers, { key })));
  const receipts = await Promise.all(found.map((answer) => answer.text()));
  expect(new Set(receipts).size).toBe(1);
  expect(found.map(({ status }) => status).sort((a, b) => a - b)).toEqual([...Array.from({ length: 99 }, () => 200), 201]);
  expect(await postboxCount()).toBe(1);
}, 60_000);

test("R6 the same key with another body is refused", async () => {
  const key = randomUUID();
  expect((await at.submit(answers, { key })).status).toBe(201);
  const again = await at.submit({ ...answers, subject: "Ein anderer" }, { key });
  expect(again.status).toBe(422);
  expect(await again.json()).toMatchObject({ code: "service/idempotency-key-reused", type: "urn:formgeber:service/idempotency-key-reused" });
});

test.each([["", "none"], ["short", "another"]])("R6 the key %j is refused", async (key) => {
  const refused = await at.submit(answers, { key });
  expect(refused.status).toBe(400);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
});

test("answers for another version are refused, with the version that holds", async () => {
  const refused = await at.submit(answers, { form: { ...at.form, hash: "0".repeat(64), version: "0.9.0" } });
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: "service/form-version", detail: expect.stringContaining(at.form.hash) });
});

test("answers that do not fit come back with issues, each at its place, and nothing is stored", async () => {
  const before = await postboxCount();
  const refused = await at.submit({ subject: "x", kind: "b" });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ code: "service/submission-issues", issues: [{ pointer: "/detail" }] });
  expect(await postboxCount()).toBe(before);
});

test("answers that are not relevant are pruned on the server, whatever the browser sent", async () => {
  const plain = await (await at.submit(answers)).json() as { answersHash: string };
  const stuffed = await (await at.submit({ ...answers, detail: "gehört nicht dazu" })).json() as { answersHash: string };
  expect(stuffed.answersHash).toBe(plain.answersHash);
});

test("a receipt leads to the citizen's copy, which no browser opens in our name", async () => {
  const receipt = await (await at.submit(answers)).json() as { pdf: string; reference: string };
  const copy = await fetch(receipt.pdf);
  expect(copy.status).toBe(200);
  expect(Object.fromEntries(copy.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringMatching(/^attachment; .*test-form-/),
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("sandbox"),
  });
  expect(await copy.text()).toContain("Ein Betreff");
  expect((await fetch(receipt.pdf.replace(/receipts\/(.)/, (_, first) => `receipts/${first === "0" ? "1" : "0"}`))).status).toBe(404);
  expect(receipt.pdf).not.toContain(receipt.reference);
});

test.each([
  ["{\"form\": {", 400], ["{\"a\":1,\"a\":2}", 400], ["{\"__proto__\":{}}", 400], ["[]", 400], [`${"[".repeat(40)}${"]".repeat(40)}`, 400], [" ".repeat(1_100_000), 413],
])("S1 a hostile body is refused without harm: %.20s", async (body, status) => {
  const refused = await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/submissions`, {
    method: "POST", headers: { "content-type": "application/json", "idempotency-key": randomUUID() }, body,
  });
  expect(refused.status).toBe(status);
});

test("S1 a body of another media type is refused", async () => {
  const refused = await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/submissions`, { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
  expect(refused.status).toBe(415);
});

async function postboxCount(): Promise<number> {
  return at.events.filter(({ event }) => event === "submission/accepted").length;
}
