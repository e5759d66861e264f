import { definitionOf, formOf } from "@formgeber/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormDefinition } from "../../definition/definition.ts";
import type { JsonSchema, SchemaObject } from "../../json/json-schema.ts";
import { publishableSchema } from "../../relevance/generated-forms.testing.ts";
import { changeSentence } from "./change.ts";
import { diffForms } from "./diff-forms.ts";

const properties: { readonly [key: string]: JsonSchema } = {
  name: { type: "string", title: "Name", maxLength: 20 },
  art: { title: "Art", oneOf: [{ const: "a", title: "A" }, { const: "b", title: "B" }] },
  age: { type: "integer", title: "Alter", minimum: 0 },
  place: { type: "object", title: "Ort", required: ["town"], properties: { town: { type: "string", title: "Stadt" } } },
  rows: { type: "array", title: "Zeilen", maxItems: 3, items: { type: "object", title: "Zeile", properties: { a: { type: "string", title: "Wort" } } } },
};
const CONDITION: SchemaObject = { required: ["art"], properties: { art: { const: "b" } } };
const base: SchemaObject = { type: "object", required: ["name"], properties, if: CONDITION, then: { properties: { why: { type: "string", title: "Warum" } } } };
const withProperty = (key: string, schema: JsonSchema | undefined, rest: SchemaObject = {}): SchemaObject =>
  ({ ...base, properties: Object.fromEntries(Object.entries({ ...properties, [key]: schema }).filter(([, each]) => each !== undefined)) as NonNullable<SchemaObject["properties"]>, ...rest });

async function differences(before: SchemaObject, after: SchemaObject, parts: Partial<FormDefinition> = {}, partsBefore: Partial<FormDefinition> = {}) {
  const [{ schema: _, ...was }, { schema: __, ...is }] = [definitionOf(before, partsBefore), definitionOf(after, { version: "2.0.0", ...parts })];
  return diffForms(await formOf(before, was), await formOf(after, is));
}
const told = async (...forms: Parameters<typeof differences>) => (await differences(...forms)).changes.map(({ code, pattern, answers }) => `${code} ${pattern ?? ""} ${answers}`);

describe("what changes for answers", () => {
  const cases: readonly (readonly [name: string, after: SchemaObject, expected: readonly string[]])[] = [
    ["a new answer", withProperty("more", { type: "string", title: "Mehr" }), ["answer-added /more additive"]],
    ["a new required answer", withProperty("more", { type: "string", title: "Mehr" }, { required: ["name", "more"] }), ["answer-added /more additive"]],
    ["an answer that is gone", withProperty("age", undefined), ["answer-removed /age breaking"]],
    ["an answer in another group", { ...withProperty("age", undefined), properties: { ...(withProperty("age", undefined).properties), place: { type: "object", title: "Ort", required: ["town"], properties: { town: { type: "string", title: "Stadt" }, age: properties["age"] ?? true } } } }, ["answer-moved /age breaking"]],
    ["required now", { ...base, required: ["name", "age"] }, ["answer-required /age additive"]],
    ["optional now", { ...base, required: [] }, ["answer-optional /name compatible"]],
    ["another type of answer", withProperty("age", { type: "string", title: "Alter" }), ["type-changed /age breaking", "limit-widened /age compatible", "field-type-changed /age none"]],
    ["a wider type", withProperty("age", { type: "number", title: "Alter", minimum: 0 }), ["type-widened /age compatible"]],
    ["a narrower limit", withProperty("name", { type: "string", title: "Name", maxLength: 10 }), ["limit-narrowed /name breaking"]],
    ["a wider limit", withProperty("name", { type: "string", title: "Name", maxLength: 30 }), ["limit-widened /name compatible"]],
    ["fewer rows", withProperty("rows", { ...(properties["rows"] as SchemaObject), maxItems: 2 }), ["limit-narrowed /rows breaking"]],
    ["another option and one less", withProperty("art", { title: "Art", oneOf: [{ const: "b", title: "B" }, { const: "c", title: "C" }] }), ["options-added /art additive", "options-removed /art breaking"]],
    ["a pattern", withProperty("name", { type: "string", title: "Name", maxLength: 20, pattern: "^[A-Z]" }), ["rule-added /name breaking"]],
    ["another condition", { ...base, if: { required: ["art"], properties: { art: { const: "a" } } } }, ["condition-changed /why breaking"]],
    ["no condition", { ...withProperty("why", { type: "string", title: "Warum" }), if: true, then: true }, ["answer-always /why additive"]],
    ["a limit under a condition", { ...base, then: { properties: { why: { type: "string", title: "Warum" }, name: { maxLength: 3 } } } }, ["condition-added /name breaking"]],
    ["required under a condition", { ...base, then: { required: ["why"], properties: { why: { type: "string", title: "Warum" } } } }, ["answer-required /why additive"]],
  ];
  test.each(cases)("%s", async (_, after, expected) => expect(await told(base, after)).toEqual(expected));
});

describe("what means the same is no change", () => {
  const defs: { readonly [name: string]: JsonSchema } = { place: properties["place"] ?? true, town: { type: "string", title: "Stadt" } };
  const cases: readonly (readonly [name: string, after: SchemaObject])[] = [
    ["the order of keywords", withProperty("name", { maxLength: 20, title: "Name", type: "string" })],
    ["the order of what is required", { ...base, required: ["name"], $comment: "Nur für uns." }],
    ["a definition referred to", withProperty("place", { $ref: "#/$defs/place" }, { $defs: { place: properties["place"] ?? true } })],
    ["a definition in another place", withProperty("place", { $ref: "#/$defs/elsewhere" }, { $defs: { ...defs, elsewhere: { type: "object", title: "Ort", required: ["town"], properties: { town: { $ref: "#/$defs/town" } } } } })],
    ["a definition within a definition", withProperty("place", { type: "object", title: "Ort", required: ["town"], properties: { town: { $ref: "#/$defs/town" } } }, { $defs: defs })],
    ["a condition that refers", { ...base, if: { $ref: "#/$defs/asked" }, $defs: { asked: CONDITION } }],
    ["allOf around the condition", { type: "object", required: ["name"], properties, allOf: [{ if: CONDITION, then: base.then ?? true }] }],
    ["a type as a list", withProperty("name", { type: ["string"], title: "Name", maxLength: 20 })],
  ];
  test.each(cases)("%s", async (_, after) => expect(await told(base, after)).toEqual([]));
});

test("a version differs from itself in nothing", async () => {
  await fc.assert(fc.asyncProperty(publishableSchema, async (schema) => {
    const form = await formOf(schema);
    expect(diffForms(form, form)).toEqual({ before: form.package.form, after: form.package.form, changes: [], drafts: expect.anything() });
  }), { numRuns: 25 });
});

test("people see words, pages and order", async () => {
  const layout = [{ page: "one", title: "Eins", show: ["/name", "/art", "/age", "/why"] }, { page: "two", title: "Zwei", show: ["/place", "/rows"] }];
  const changed = [{ page: "one", title: "Erstens", show: ["/art", "/age", "/why", "/name", { note: "Hinweis" }] }, { page: "three", title: "Drei", show: ["/place", "/rows"] }];
  const { changes } = await differences(base, { ...base, properties: { ...properties, name: { type: "string", title: "Ihr Name", description: "Wie im Ausweis.", maxLength: 20 } } }, { layout: changed, fields: { "/age": { width: 4 } } }, { layout });
  expect(changes.map((change) => changeSentence(change))).toEqual([
    "/name is called “Ihr Name” instead of “Name”.", "/name has another hint.", "/age is shown with other settings (width).",
    "the page “Drei” is new.", "the page “Zwei” is gone.", "the page one is called “Erstens” instead of “Eins”.",
    "/place stands on the page three instead of two.", "/rows stands on the page three instead of two.",
    "/name stands elsewhere among its neighbours.", "sections or notes of the page one are different.",
  ]);
  expect(changes.every(({ answers, xml }) => answers === "none" && xml === "none")).toBe(true);
});

test("people see how pages are gone through", async () => {
  const layout = [{ page: "one", title: "Eins", show: ["/name", "/art", "/age", "/why", "/place", "/rows"] }];
  const stepped = layout.map((page) => ({ ...page, presentation: "one-question" as const }));
  const { changes, step } = await differences(base, base, { layout: stepped, presentation: "task-list", fields: { "/rows": { presentation: "table" } } }, { layout });
  expect(changes.map((change) => changeSentence(change))).toEqual([
    "/rows is shown with other settings (presentation).",
    "the form is gone through as task-list instead of pages.", "the page one is gone through as one-question instead of one page.",
  ]);
  expect(step).toBe("patch");
});

test("the administration sees what it says of the form", async () => {
  const service = { legalBasis: ["§ 2"], purpose: "Anders.", retentionDays: 90, protection: "normal" as const };
  const { changes, step } = await differences(base, base, { service, title: "Neu", translations: { en: { "/title": "New" } }, outputs: { fileName: "x" } });
  expect(changes.map(({ code }) => code)).toEqual(["title-changed", "file-name-changed", "language-added", "retention-changed", "purpose-changed", "service-changed"]);
  expect(step).toBe("patch");
});

test("rules are compared by what they say", async () => {
  const rules = { assertions: [{ id: "adult", holds: { ">=": [{ var: "/age" }, 18] }, at: "/age", message: "Sie müssen volljährig sein." }] };
  const changed = { assertions: [{ id: "adult", holds: { ">=": [{ var: "/age" }, 16] }, at: "/age", message: "Sie müssen 16 sein." }] };
  const { diffDefinition } = await import("./diff-definition.ts");
  const [before, after] = [definitionOf(base, { rules }), definitionOf(base, { rules: changed })];
  expect(diffDefinition(before, after).map(({ code, facts }) => [code, facts["id"]])).toEqual([["assertion-changed", "adult"]]);
  expect(diffDefinition(before, definitionOf(base)).map(({ code, answers }) => [code, answers])).toEqual([["assertion-removed", "compatible"]]);
});

describe("the version number", () => {
  test.each([["1.0.1", withProperty("age", undefined), "2.0.0"], ["1.0.0", withProperty("more", { type: "string", title: "Mehr" }), "1.1.0"], ["0.9.0", { ...base, required: [] }, "1.1.0"]])("%s is too low", async (version, after, least) => {
    expect((await differences(base, after, { version })).finding).toMatchObject({ code: "definition/version-too-low", location: "/version", fix: `Raise the version to ${least} or higher.` });
  });
  test("that is high enough has no finding", async () => {
    expect((await differences(base, withProperty("age", undefined), { version: "2.0.0" })).finding).toBeUndefined();
    expect((await differences(base, base, { version: "1.0.0" })).finding).toBeUndefined();
  });
});

test("drafts: what is declared is kept, what is not is named", async () => {
  const after: SchemaObject = { ...withProperty("age", undefined), properties: { ...properties, age: undefined, years: { type: "integer", title: "Alter", minimum: 0 }, name: { type: "string", title: "Name", maxLength: 5 } } as never };
  delete (after.properties as { age?: unknown }).age;
  const declared = await differences(base, after, { migrations: [{ from: "1.x", steps: [{ move: "/age", to: "/years" }] }] });
  expect(declared.drafts.filter(({ fate }) => fate !== "kept")).toEqual([{ pattern: "/name", label: "Name", fate: "to-check" }, { pattern: "/age", label: "Alter", fate: "moved", to: "/years" }]);
  expect(declared.changes.map((change) => changeSentence(change))).toContain("/age moved to /years (declared).");
  const silent = await differences(base, after);
  expect(silent.drafts.find(({ pattern }) => pattern === "/age")?.fate).toBe("dropped");
});
