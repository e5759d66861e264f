import { describe, expect, it } from "vitest";
import type { LayoutPage } from "../definition/definition.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import fixtures from "./check-relevance.fixtures.json" with { type: "json" };
import { checkRelevance } from "./check-relevance.ts";

const errors = (schema: JsonSchema): readonly string[] => checkRelevance({ schema }).filter(({ severity }) => severity === "error").map(({ code }) => code);
const warnings = (schema: JsonSchema): readonly string[] => checkRelevance({ schema }).filter(({ severity }) => severity === "warning").map(({ code, location }) => `${code} ${location}`);

describe("checkRelevance refuses", () => {
  it.each(fixtures as unknown as readonly { name: string; code: string; location: string; schema: JsonSchema }[])("$name", ({ code, location, schema }) => {
    expect(checkRelevance({ schema })).toContainEqual(expect.objectContaining({ code: `definition/${code}`, location, severity: "error" }));
  });

  it("schemas that are too deep", () => {
    let schema: JsonSchema = { type: "string" };
    for (let i = 0; i < 70; i++) schema = { properties: { a: schema } };
    expect(errors(schema)).toContain("definition/too-deep");
  });

  it("forms that grow beyond measure", () => {
    const wide = (name: string): JsonSchema => ({ properties: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, { $ref: `#/$defs/${name}` }])) });
    expect(errors({ ...(wide("a") as object), $defs: { a: wide("b"), b: wide("c"), c: wide("d"), d: { type: "string" } } })).toEqual(["definition/too-large"]);
  });

  it("a bad schema in the condition of a note, at its place", () => {
    const layout: readonly LayoutPage[] = [{ page: "one", title: "One", show: [{ section: "s", show: [{ note: "n", if: { properties: { a: { pattern: "(?=a)" } } } }] }] }];
    expect(checkRelevance({ schema: true, layout })).toContainEqual(expect.objectContaining({ code: "definition/pattern-not-linear", location: "/layout/0/show/0/show/0/if/properties/a/pattern" }));
  });
});

describe("checkRelevance takes", () => {
  const fine: { readonly [name: string]: JsonSchema } = {
    "a requirement that then and else describe between them": { properties: { a: { enum: ["p", "q"] } }, required: ["b"], if: { required: ["a"] }, then: { properties: { b: { type: "string" } } }, else: { properties: { b: { type: "integer" } } } },
    "equal conditions in two places as one": { properties: { a: { enum: ["p"] } }, allOf: [{ if: { required: ["a"] }, then: { properties: { b: true } } }, { if: { required: ["a"] }, then: { required: ["b"] } }] },
    "a requirement that every branch describes": { oneOf: [{ properties: { k: { const: 1 }, b: true }, required: ["k"] }, { properties: { k: { const: 2 }, b: true }, required: ["k"] }], required: ["b"] },
    "closed branches that know the discriminator": { oneOf: [{ properties: { k: { const: 1 }, x: true }, required: ["k"], additionalProperties: false }, { properties: { k: { const: 2 }, y: true }, required: ["k"], additionalProperties: false }] },
    "a closed object that knows what its own conditions describe": { properties: { a: { enum: ["p"] } }, if: { required: ["a"] }, then: { properties: { b: true } }, unevaluatedProperties: false },
    "a condition on one member of a group that shows another": { properties: { g: { properties: { k: { enum: ["p"] } } } }, if: { required: ["g"], properties: { g: { required: ["k"], properties: { k: { const: "p" } } } } }, then: { properties: { g: { properties: { x: true } } } } },
    "a condition over all rows that adds to each": { properties: { h: { type: "array", items: { properties: { r: { enum: ["p"] } } } } }, if: { required: ["h"], properties: { h: { contains: { required: ["r"], properties: { r: { const: "p" } } } } } }, then: { properties: { h: { items: { properties: { v: true } } } } } },
    "a condition on the presence of a list whose rows it adds to": { properties: { h: { type: "array", items: { properties: { r: true } } } }, if: { required: ["h"] }, then: { properties: { h: { items: { properties: { v: true } } } } } },
    "a condition on a group that is always there": { properties: { g: { properties: { k: true } } }, required: ["g"], if: { required: ["g"] }, then: { properties: { g: { properties: { x: true } } } } },
    "conditions one inside the other": { properties: { a: { enum: ["p"] } }, if: { required: ["a"] }, then: { properties: { b: { enum: ["p"] } }, if: { required: ["b"] }, then: { properties: { c: true }, required: ["c"] } } },
    "a schema that lies in itself by rows, with conditions": { $ref: "#/$defs/p", $defs: { p: { type: "object", properties: { n: { enum: ["p"] }, k: { type: "array", items: { $ref: "#/$defs/p" } } }, if: { required: ["n"] }, then: { properties: { m: true } } } } },
    "a schema that lies in itself, each round asking the one below it": { $ref: "#/$defs/p", $defs: { p: { properties: { k: { $ref: "#/$defs/p" }, n: true }, if: { required: ["k"] }, then: { properties: { n: false } } } } },
    "uniqueItems over a closed choice": { properties: { a: { type: "array", items: { enum: ["p", "q"] }, uniqueItems: true } } },
    "an empty text that a condition asks for": { properties: { a: { type: "string" } }, if: { properties: { a: { const: "" } }, required: ["a"] }, then: { properties: { b: true } } },
    "the identifier and dialect of the root": { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://example.org/f", type: "object", properties: { title: { type: "string" } } },
  };

  it.each(Object.entries(fine))("%s", (_, schema) => expect(errors(schema)).toEqual([]));
});

describe("checkRelevance warns of", () => {
  it("a condition that holds as long as nothing is answered", () => {
    expect(warnings({ properties: { a: { enum: ["p"] } }, if: { properties: { a: { const: "p" } } }, then: { properties: { b: true } } })).toEqual(["definition/vacuous-condition /schema/if"]);
  });

  it("a condition about what no place describes", () => {
    expect(warnings({ properties: { a: true }, if: { required: ["z"] }, then: { properties: { b: true } } })).toEqual(["definition/condition-reads-undescribed /schema/if"]);
  });

  it("branches without a name by which to choose one", () => {
    expect(warnings({ anyOf: [{ title: "A", properties: { a: true } }, { properties: { b: true } }] })).toEqual(["definition/branch-without-title /schema/anyOf/1"]);
  });

  it("branches of a choice that take the same answers", () => {
    const branches = (a: object, b: object) => ({ oneOf: [{ title: "A", properties: { a: true }, ...a }, { title: "B", properties: { b: true }, ...b }] });
    expect(warnings(branches({}, {}))).toEqual(["definition/branches-overlap /schema/oneOf"]);
    expect(warnings(branches({ required: ["a"] }, { required: ["b"] }))).toEqual(["definition/branches-overlap /schema/oneOf"]);
    expect(warnings(branches({ required: ["a"] }, { required: ["b"], additionalProperties: false }))).toEqual([]);
    expect(warnings(branches({ required: ["a"] }, { not: { required: ["a"] } }))).toEqual([]);
  });
});
