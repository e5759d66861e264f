import { createHash } from "node:crypto";
import type { CodeList } from "@formgeber/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDefinition } from "../../../fixture/form.ts";
import { startTestService, type TestService } from "../../../fixture/service.ts";
import { exampleTenant } from "../../../fixture/tenant.ts";

const list = (uri: string, count: number): CodeList => ({ uri, version: "1", title: "Orte", language: "de", entries: Array.from({ length: count }, (_, i) => ({ code: String(i), label: `Ort ${i}` })) });
const [long, short] = [list("urn:example:list:long", 300), list("urn:example:list:short", 3)];
const codeLists = { [long.uri]: long, [short.uri]: short };

let at: TestService;
beforeAll(async () => {
  at = await startTestService();
  const definition = { ...testDefinition, id: "with-lists", fields: { ...testDefinition.fields, "/subject": { hint: long.uri }, "/kind": { hint: short.uri } } };
  await at.service.publish(exampleTenant.ars, definition, codeLists);
}, 120_000);
afterAll(async () => { await at?.close(); }, 60_000);

interface Answer {
  readonly package: { readonly codeLists: { readonly [uri: string]: CodeList }; readonly lists: { readonly byReference: { readonly [uri: string]: string } } };
  readonly links: { readonly codeLists: string };
}
const answer = async () => await (await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/forms/with-lists`)).json() as Answer;
const addressOf = async (): Promise<string> => {
  const { package: { lists }, links } = await answer();
  return `${links.codeLists}/${lists.byReference[long.uri] ?? ""}`;
};

test("a form comes with its short lists, and with the hash of the long ones", async () => {
  const { package: { codeLists: embedded, lists } } = await answer();
  expect(embedded).toEqual({ [short.uri]: short });
  expect(Object.keys(lists.byReference)).toEqual([long.uri]);
});

test("a long list lies under the hash of what is sent, to be kept for ever", async () => {
  const address = await addressOf();
  const found = await at.fetch(address);
  const body = await found.text();
  expect(JSON.parse(body)).toEqual(long);
  expect(createHash("sha256").update(body).digest("hex")).toBe(address.split("/").at(-1));
  expect(found.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(found.headers.get("content-type")).toBe("application/json; charset=utf-8");
  const etag = found.headers.get("etag") ?? "";
  expect((await at.fetch(address, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("what no form refers to is not there", async () => {
  const found = await at.fetch(`/api/v1/code-lists/${"0".repeat(64)}`);
  expect([found.status, (await found.json() as { code: string }).code]).toEqual([404, "service/not-found"]);
});

test("the same list of another form is the same address", async () => {
  await at.service.publish(exampleTenant.ars, { ...testDefinition, id: "others", fields: { "/subject": { hint: long.uri } } }, codeLists);
  const other = await (await at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/forms/others`)).json() as Answer;
  expect(`${other.links.codeLists}/${other.package.lists.byReference[long.uri] ?? ""}`).toBe(await addressOf());
});
