import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestService, testRenderers, type TestService } from "../fixture/service.ts";
import { exampleTenant } from "../fixture/tenant.ts";

const CANARY = "kanarienvogel";
let at: TestService;
beforeAll(async () => {
  at = await startTestService({ renderers: { ...testRenderers, pdf: async ({ transcript }) => { throw new Error(JSON.stringify(transcript)); } } });
}, 120_000);
afterAll(() => at?.close(), 60_000);

test("P1 nothing a citizen wrote, sent or was given reaches the log, when things fail neither", async () => {
  const accepted = await at.submit({ subject: CANARY, kind: "a" }, { key: `${CANARY}-${CANARY}` });
  const receipt = await accepted.json() as { pdf: string; reference: string };
  await fetch(receipt.pdf);
  await at.submit({ subject: CANARY, kind: CANARY });
  await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/submissions`, { method: "POST", headers: { "content-type": "application/json" }, body: `{"${CANARY}": ` });
  await at.fetch(`/${CANARY}?name=${CANARY}`, { headers: { cookie: `formgeber_session=${CANARY}`, authorization: CANARY, "user-agent": CANARY } });
  await at.fetch(`/admin/first?token=${CANARY}`);
  await at.fetch("/admin/sign-in", { method: "POST", headers: { origin: at.service.address, "content-type": "application/x-www-form-urlencoded" }, body: `name=${CANARY}&password=${CANARY}` });
  await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/files`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ form: at.form, name: `${CANARY}.pdf`, mediaType: "application/pdf", sizeBytes: 5 }) });
  await expect.poll(() => at.events.some(({ event }) => event === "delivery/failed"), { timeout: 10_000 }).toBe(true);
  await expect.poll(() => at.events.some(({ event }) => event === "http/failed")).toBe(true);
  const log = JSON.stringify(at.events);
  const secret = new URL(receipt.pdf).pathname.split("/").at(-2) ?? "none";
  expect(log).toContain("submission/accepted");
  expect([CANARY, secret, receipt.reference].filter((word) => log.includes(word))).toEqual([]);
});
