import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { nativeRuntime } from "../form/native-runtime.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { loadModule, schemaForm } from "../relevance/schema-form.testing.ts";
import { checkProfile } from "./check-profile.ts";
import { moduleText } from "./module-text.ts";

const EVERYTHING: JsonSchema = {
  $id: "https://forms.example.org/a", title: "A title that must not travel", type: "object",
  properties: {
    text: { type: "string", minLength: 2, maxLength: 4, pattern: "^\\p{L}+$" }, day: { type: "string", format: "date" }, moment: { type: "string", format: "date-time" },
    same: { const: { a: [1] } }, list: { type: "array", uniqueItems: true, maxItems: 9, items: { $ref: "#/$defs/row" } }, "große Straße/~": { type: "string", minLength: 2 },
    title: { enum: ["const x = require(\"y\");", "import z"] },
  },
  patternProperties: { "^x-": { type: "integer" } },
  dependentSchemas: { text: { required: ["day"] } },
  if: { required: ["day"], properties: { list: { contains: { $ref: "#/$defs/row" } } } }, then: { required: ["text"] },
  unevaluatedProperties: false,
  $defs: { row: { type: "object", properties: { n: { type: "number", multipleOf: 0.5 }, rows: { type: "array", items: { $ref: "#/$defs/row" } } } } },
};

describe("moduleText", () => {
  it("needs nothing but its runtime", async () => {
    const { text } = await schemaForm({ ...(EVERYTHING as object), properties: { ...(EVERYTHING as { properties: object }).properties, title: true } });
    for (const forbidden of ["require(", "import", "new Function", "eval(", "eval ", "globalThis", "process", "new RegExp"]) expect(text).not.toContain(forbidden);
    expect(text).not.toContain("must not travel");
    expect(Object.keys(await import(`data:text/javascript,${encodeURIComponent(text)}`) as object)).toEqual(["default"]);
  });

  it("leaves texts of the schema alone that look like code", async () => {
    const { checks } = await schemaForm(EVERYTHING);
    expect(checks.validate({ title: "const x = require(\"y\");" })).toBe(true);
    expect(checks.validate({ title: "something else" })).toBe(false);
  });

  it("takes patterns, lengths and equality from the runtime", async () => {
    const asked: string[] = [];
    const runtime = {
      pattern: (source: string, flags: string) => { asked.push(`${source} ${flags}`); return nativeRuntime.pattern(source, flags); },
      ucs2length: (text: string) => { asked.push("length"); return nativeRuntime.ucs2length(text); },
      equal: (a: unknown, b: unknown) => { asked.push("equal"); return nativeRuntime.equal(a, b); },
    };
    const { checks } = await schemaForm(EVERYTHING, runtime);
    checks.validate({ text: "ab", day: "2026-02-30", same: { a: [1] }, list: [{}, { n: 1 }] });
    expect(new Set(asked)).toEqual(new Set(["^\\p{L}+$ u", "^x- u", "length", "equal"]));
  });

  it("gives the same text for the same source", async () => {
    expect((await schemaForm(EVERYTHING)).text).toBe((await schemaForm(structuredClone(EVERYTHING))).text);
  });

  it("counts code points as JSON Schema does", async () => {
    const { checks } = await schemaForm({ type: "string", maxLength: 1 });
    expect(checks.validate("😀")).toBe(true);
  });

  it("knows own members only", async () => {
    const { checks } = await schemaForm({ type: "object", required: ["constructor", "toString"] });
    expect(checks.validate({})).toBe(false);
  });

  it("reports the place of errors in shared, escaped and recursive schemas", async () => {
    const form = await schemaForm(EVERYTHING);
    const issues = form.evaluator().update({ "große Straße/~": "x", list: [{ rows: [{ n: 0.3 }] }] }).issues();
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["answer/not-a-multiple /list/0/rows/0/n", "answer/too-short /große Straße~1~0"]);
  });

  it("compiles the conditions of notes, each with definitions of its own", async () => {
    const text = moduleText({ schema: true, targets: [], checks: [], notes: [{ $ref: "#/$defs/open", $defs: { open: { required: ["a"] } } }, { required: ["b"] }] });
    const { notes } = (await loadModule(text))(linearRuntime);
    expect(notes.map((note) => note({ a: 1 }))).toEqual([true, false]);
  });

  it("says once how an error is put to others, and keeps no account that nobody asks for", async () => {
    expect((await schemaForm(EVERYTHING)).text).not.toMatch(/vErrors = \[|vErrors\.push/);
    expect((await schemaForm({ properties: { a: true }, if: { required: ["a"] }, then: { properties: { b: { type: "string" } } } })).text).not.toMatch(/props\d/);
  });

  it("grows with the schema, not with its levels, where each asks what the one below evaluated", async () => {
    const nested = (levels: number): JsonSchema => (levels === 0 ? { properties: { z: true } } : { properties: { [`k${levels}`]: true }, anyOf: [nested(levels - 1), { required: ["q"] }], unevaluatedProperties: false });
    const [few, many] = await Promise.all([4, 8].map(async (levels) => (await schemaForm(nested(levels))).text.length));
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(8);
    expect((await schemaForm(nested(8))).checks.validate({ z: 1, k1: 1 })).toBe(true);
    expect((await schemaForm(nested(8))).checks.validate({ z: 1, w: 1 })).toBe(false);
    expect(checkProfile(nested(9)).map(({ code }) => code)).toEqual(["definition/too-deep"]);
  });

  it("leaves no schema in the text that nothing reads", async () => {
    const { text } = await schemaForm(EVERYTHING);
    for (const [, name] of text.matchAll(/^const (schema\d+) = /gm)) expect(text.split(new RegExp(`\\b${name}\\b`)).length).toBeGreaterThan(2);
  });
});
