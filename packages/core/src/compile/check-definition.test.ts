import { definitionOf, neutralTypes } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { FormDefinition } from "../definition/definition.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { checkDefinition } from "./check-definition.ts";

const schema: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", title: "Name" },
    amount: { type: "integer", title: "Anzahl" },
    rows: { type: "array", title: "Zeilen", maxItems: 20, items: { type: "object", title: "Zeile", properties: { note: { type: "string", title: "Notiz" } } } },
  },
};

const pages = (...shown: readonly string[]) => [{ page: "one", title: "Eins", show: shown }];

interface Case {
  readonly code: string;
  readonly broken: object;
  readonly mended: Partial<FormDefinition>;
  readonly location: string;
}

const cases: readonly Case[] = [
  { code: "definition/shape", broken: { id: "Mit Leerzeichen" }, mended: { id: "ohne-leerzeichen" }, location: "/id" },
  { code: "definition/shape", broken: { titel: "x" }, mended: {}, location: "/titel" },
  { code: "definition/shape", broken: { layout: [{ page: "one", title: "Eins", show: [{ note: "x", tone: "loud" }] }] }, mended: {}, location: "/layout/0/show/0/tone" },
  { code: "definition/not-a-schema", broken: { schema: { type: "strin" } }, mended: {}, location: "/schema/type" },
  { code: "definition/duplicate-page", broken: { layout: [...pages("/name", "/amount"), ...pages("/rows")] }, mended: { layout: [...pages("/name", "/amount"), { page: "two", title: "Zwei", show: ["/rows"] }] }, location: "/layout/1/page" },
  { code: "definition/layout-unknown-answer", broken: { layout: pages("/name", "/amount", "/rows", "/nobody") }, mended: { layout: pages("/name", "/amount", "/rows") }, location: "/layout/0/show/3" },
  { code: "definition/layout-unknown-answer", broken: { layout: pages("/name", "/amount", "/rows/0/note") }, mended: { layout: pages("/name", "/amount", "/rows/*/note") }, location: "/layout/0/show/2" },
  { code: "definition/answer-on-no-page", broken: { layout: pages("/name", "/rows") }, mended: { layout: pages("/name", "/rows", "/amount") }, location: "/schema/properties/amount" },
  { code: "definition/answer-shown-twice", broken: { layout: pages("/name", "/amount", "/rows", "/name") }, mended: { layout: pages("/name", "/amount", "/rows") }, location: "/layout/0/show/3" },
  { code: "definition/unknown-field-type", broken: { fields: { "/name": { type: "texxt" } } }, mended: { fields: { "/name": { type: "text" } } }, location: "/fields/~1name/type" },
  { code: "definition/field-options", broken: { fields: { "/amount": { options: { units: "kg" } } } }, mended: { fields: { "/amount": { options: { unit: "kg" } } } }, location: "/fields/~1amount/options/units" },
  { code: "definition/field-unknown-answer", broken: { fields: { "/nam": { width: 3 } } }, mended: { fields: { "/name": { width: 3 } } }, location: "/fields/~1nam" },
  { code: "definition/field-unknown-answer", broken: { fields: { "#/$defs/x": { width: 3 } } }, mended: { fields: { "#/properties/name": { width: 3 } } }, location: "/fields/#~1$defs~1x" },
  { code: "definition/translation-leads-nowhere", broken: { translations: { "de-x-leicht": { "/titel": "Test" } } }, mended: { translations: { "de-x-leicht": { "/title": "Test" } } }, location: "/translations/de-x-leicht/~1titel" },
  { code: "definition/shape", broken: { migrations: [{ from: "1.x", steps: [{ move: "/old" }] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/old", to: "/name" }] }] }, location: "/migrations/0/steps/0" },
  { code: "definition/migration-version", broken: { version: "2.0.0", migrations: [{ from: "2.x", steps: [] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [] }] }, location: "/migrations/0/from" },
  { code: "definition/migration-version", broken: { version: "2.0.0", migrations: [{ from: "1.x", to: "2.1.0", steps: [] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", to: "2.0.0", steps: [] }] }, location: "/migrations/0/to" },
  { code: "definition/migration-version", broken: { version: "2.0.0", migrations: [{ from: "1.x", steps: [] }, { from: "1.2.x", steps: [] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.2.x", steps: [] }, { from: "1.x", steps: [] }] }, location: "/migrations/1/from" },
  { code: "definition/migration-leads-nowhere", broken: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/a", to: "/b" }] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/a", to: "/b" }, { move: "/b", to: "/name" }] }] }, location: "/migrations/0/steps/0/to" },
  { code: "definition/migration-leads-nowhere", broken: { version: "3.0.0", migrations: [{ from: "1.x", to: "2.0.0", steps: [{ split: "/a", to: ["/name", "/b"] }] }] }, mended: { version: "3.0.0", migrations: [{ from: "1.x", to: "2.0.0", steps: [{ split: "/a", to: ["/name", "/b"] }] }, { from: "2.x", steps: [{ drop: "/b" }] }] }, location: "/migrations/0/steps/0/to/1" },
  { code: "definition/migration-rows", broken: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/old/*/a", to: "/name" }] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ move: "/old/*/a", to: "/rows/*/note" }] }] }, location: "/migrations/0/steps/0/to" },
  { code: "definition/migration-rows", broken: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ drop: "/rows/*" }] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ drop: "/rows" }] }] }, location: "/migrations/0/steps/0/drop" },
  { code: "definition/migration-value", broken: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ default: "/amount", value: "drei" }] }] }, mended: { version: "2.0.0", migrations: [{ from: "1.x", steps: [{ default: "/amount", value: 3 }] }] }, location: "/migrations/0/steps/0/value" },
  { code: "definition/retention-missing", broken: { service: { purpose: "x", legalBasis: ["§ 1 GewO"] } }, mended: { service: { purpose: "x", legalBasis: ["§ 1 GewO"], retentionDays: 3 } }, location: "/service" },
];

test.each(cases)("$code at $location, and nothing of it once mended", ({ code, broken, mended, location }) => {
  const issues = checkDefinition({ ...definitionOf(schema), ...broken }, neutralTypes);
  expect(issues.map((issue) => [issue.code, issue.location])).toContainEqual([code, location]);
  for (const { expected, found, fix } of issues) expect([expected, found, fix].every((text) => text.length > 2)).toBe(true);
  expect(checkDefinition(definitionOf(schema, mended), neutralTypes)).toEqual([]);
});

test("a mistake gives one issue, not one for each way it was looked at", () => {
  expect(checkDefinition({ ...definitionOf(schema), schema: { type: "strin" } }, neutralTypes)).toHaveLength(1);
  expect(checkDefinition({ ...definitionOf(schema), layout: [{ page: "one", title: "Eins", show: [7] }] } as unknown as Json, neutralTypes)).toHaveLength(1);
});

test("what is no object at all is no definition", () => {
  for (const json of [null, [], "x", 1]) expect(checkDefinition(json, neutralTypes)[0]).toMatchObject({ code: "definition/shape", location: "", expected: "object" });
});

test("an answer no field type suits is refused", () => {
  const broken = definitionOf({ type: "object", properties: { place: { type: "object", title: "Ort" } } });
  expect(checkDefinition(broken, neutralTypes)).toMatchObject([{ code: "definition/no-fitting-field-type", location: "/schema/properties/place" }]);
  const mended = definitionOf({ type: "object", properties: { place: { type: "object", title: "Ort", properties: { town: { type: "string", title: "Ort" } } } } });
  expect(checkDefinition(mended, neutralTypes)).toEqual([]);
});

test("a code list a field asks for must be at hand", () => {
  const listed = { ...neutralTypes, get: () => asking, has: () => true };
  const asking = { ...neutralTypes.get("text"), shape: (context: { codeList(uri: string): unknown }) => (context.codeList("urn:list"), { kind: "code" as const }) };
  const definition = definitionOf({ type: "object", properties: { land: { type: "string", title: "Land" } } }, { fields: { "/land": { type: "listed" } } });
  expect(checkDefinition(definition, listed)).toMatchObject([{ code: "definition/code-list-missing", found: '"urn:list"' }]);
  const list = { uri: "urn:list", version: "1", title: "Liste", language: "de", entries: [{ code: "1", label: "Eins" }] };
  expect(checkDefinition(definition, listed, { "urn:list": list })).toEqual([]);
});

test("every text a citizen sees is asked for in every language of the form", () => {
  const definition = definitionOf({ type: "object", properties: { kind: { title: "Art", oneOf: [{ const: "a", title: "Erste" }, { const: "b", title: "Zweite" }] }, free: { title: "Frei", type: "string" } } }, {
    fields: { "/free": { label: "Freitext", messages: { "answer/required": "Schreiben Sie etwas." } } },
    translations: { en: { "/title": "Test form", "/service/purpose": "We check." }, "de-x-leicht": {} },
  });
  const issues = checkDefinition(definition, neutralTypes);
  expect(issues.every(({ code, severity }) => code === "definition/translation-missing" && severity === "warning")).toBe(true);
  expect(issues.map(({ location }) => location).toSorted()).toEqual([
    "/fields/~1free/label",
    "/fields/~1free/messages/answer~1required",
    "/schema/properties/kind/oneOf/0/title",
    "/schema/properties/kind/oneOf/1/title",
    "/schema/properties/kind/title",
  ]);
});

test("what relevance cannot bear is told too", () => {
  const circle = { if: { properties: { a: { const: "x" } }, required: ["a"] }, then: { properties: { a: { type: "string" } } } } as const;
  expect(checkDefinition(definitionOf({ type: "object", ...circle }), neutralTypes)[0]?.code).toBe("definition/condition-cycle");
});
