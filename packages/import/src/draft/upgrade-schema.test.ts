import type { Json } from "@formgeber/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { draftOf, type Draft } from "./draft.ts";
import cases from "./upgrade-schema.fixtures.json" with { type: "json" };
import { upgradeSchema } from "./upgrade-schema.ts";

interface Case {
  readonly name: string;
  readonly draft: Draft;
  readonly old: Json;
  readonly new: Json;
  readonly told: readonly string[];
}

const documents: { readonly [uri: string]: Json } = { "http://example.org/b.json": { definitions: { n: { type: "integer" } } } };
// Others ask for the same document where it is not at hand.
const withDocuments = new Set(["a document at hand is taken along"]);

describe("upgradeSchema", () => {
  it.each(cases as unknown as readonly Case[])("$name", ({ name, draft, old, new: expected, told }) => {
    const { schema, report } = upgradeSchema(old, { draft, ...(withDocuments.has(name) && { documents }) });
    expect(schema).toEqual(expected);
    expect(report.map(({ kind, from, to }) => [kind, from, ...(to === undefined ? [] : ["->", to])].join(" "))).toEqual(told);
    for (const { what, why } of report) for (const sentence of [what, why]) expect(sentence).toMatch(/^\S.*\.$/);
  });

  it.each(cases as unknown as readonly Case[])("the result needs no further upgrade: $name", ({ new: current }) => {
    expect(upgradeSchema({ $schema: "https://json-schema.org/draft/2020-12/schema", ...(current as object) }).report).toEqual([]);
  });
});

test("a schema of 2020-12 is given back itself", () => {
  const schema = { type: "object", properties: { id: { type: "string" }, definitions: { type: "string" } } };
  expect(upgradeSchema(schema).schema).toBe(schema);
});

test("the schema given stays as it is", () => {
  for (const { old, draft } of cases as unknown as readonly Case[]) {
    const before = JSON.stringify(old);
    upgradeSchema(old, { draft });
    expect(JSON.stringify(old)).toBe(before);
  }
});

test("any JSON is taken without a fault", () => {
  const keyword = fc.constantFrom("$ref", "$id", "id", "items", "additionalItems", "properties", "required", "type", "enum", "enumNames", "definitions", "dependencies", "extends", "disallow", "pattern", "format", "allOf", "not", "x");
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, fc.constantFrom<Json>("#", "#/x", "a", "any", true, 1, null), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(keyword, tie("value"), { maxKeys: 4 })),
  }));
  fc.assert(fc.property(value, fc.constantFrom<Draft>("draft-03", "draft-04", "draft-07", "2019-09"), (schema, draft) => {
    expect(() => upgradeSchema(schema, { draft })).not.toThrow();
  }), { numRuns: 500 });
});

test.each<[string, Json, string]>([
  ["draft-04 by name", { $schema: "http://json-schema.org/draft-04/schema#" }, "draft-04"],
  ["draft-06 by name, over https", { $schema: "https://json-schema.org/draft-06/schema" }, "draft-06"],
  ["2019-09 by name", { $schema: "https://json-schema.org/draft/2019-09/schema" }, "2019-09"],
  ["the current draft by name", { $schema: "https://json-schema.org/draft/2020-12/schema", definitions: {} }, "2020-12"],
  ["draft-03 by its words", { properties: { a: { divisibleBy: 2 } } }, "draft-03"],
  ["draft-04 by an exclusive limit", { properties: { a: { minimum: 0, exclusiveMinimum: true } } }, "draft-04"],
  ["draft-07 by definitions", { definitions: { a: {} } }, "draft-07"],
  ["draft-07 by a list of items", { items: [{}] }, "draft-07"],
  ["2019-09 by a recursive reference", { properties: { a: { $recursiveRef: "#" } } }, "2019-09"],
  ["nothing by names of members", { properties: { id: {}, definitions: { type: "string" }, divisibleBy: {} } }, "2020-12"],
  ["nothing by data", { default: { items: [] }, enum: [{ divisibleBy: 3 }] }, "2020-12"],
  ["nothing by what is no schema", [1], "2020-12"],
])("draftOf finds %s", (_, schema, draft) => expect(draftOf(schema)).toBe(draft));
