import type { FormPackage, FormReference, Session } from "@formgeber/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDefinition } from "../../fixture/form.ts";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant } from "../../fixture/tenant.ts";

let at: TestService;
beforeAll(async () => { at = await startTestService(); }, 120_000);
afterAll(() => at?.close(), 60_000);

const base = `/api/v1/municipalities/${exampleTenant.ars}`;
const json = { "content-type": "application/json" };
const session = (form: FormReference) => ({ form, language: "de", answers: { subject: "Entwurf" }, typed: {}, choices: {}, files: {}, page: "form", left: [], checked: [] }) as unknown as Session;
const packageAt = ({ id, version, hash }: FormReference, init?: RequestInit) => at.fetch(`/api/v1/forms/${id}/${version}/${hash}/package.json`, init);

test("a draft outlives its version: it is loaded as it was, read with the package it was begun in, and saved in the new one", async () => {
  const begun = await at.fetch(`${base}/drafts`, { method: "POST", headers: json, body: JSON.stringify(session(at.form)) });
  const { id, secret } = await begun.json() as { id: string; secret: string };
  const next = await at.service.publish(exampleTenant.ars, { ...testDefinition, version: "2.0.0", title: "Zweite Fassung", migrations: [{ from: "1.x", steps: [] }] }, {});

  const authorization = `Bearer ${secret}`;
  const loaded = await at.fetch(`${base}/drafts/${id}`, { headers: { authorization } });
  expect(await loaded.json()).toMatchObject({ form: at.form, answers: { subject: "Entwurf" } });

  const old = await packageAt(at.form);
  expect((await old.json() as FormPackage).form).toEqual(at.form);
  expect(old.headers.get("cache-control")).toContain("immutable");

  const save = (form: FormReference) => at.fetch(`${base}/drafts/${id}`, { method: "PUT", headers: { ...json, authorization, "if-match": loaded.headers.get("etag") ?? "" }, body: JSON.stringify(session(form)) });
  const late = await save(at.form);
  expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ code: "service/form-version" })]);
  expect((await save(next)).status).toBe(200);
  expect(await (await at.fetch(`${base}/drafts/${id}`, { headers: { authorization } })).json()).toMatchObject({ form: next });
});

test("a form's answer says below which address its versions lie", async () => {
  const answer = await at.fetch(`${base}/forms/${at.form.id}`);
  expect(await answer.json()).toMatchObject({ links: { versions: `/api/v1/forms/${at.form.id}` } });
});

test("a package is found under its own id, version and hash only", async () => {
  expect((await packageAt({ ...at.form, version: "9.9.9" })).status).toBe(404);
  expect((await packageAt({ ...at.form, hash: "0".repeat(64) })).status).toBe(404);
});
