import { readFileSync } from "node:fs";
import type { FormDefinition } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { answerTypes } from "./answer-types.ts";

/** The declarations without their comments, on one line. */
async function typesOf(schema: FormDefinition["schema"], id = "garden-plot"): Promise<string> {
  const text = await answerTypes({ id, version: "1.0.0", language: "de", title: "Garten", schema });
  return text.replace(/\/\*\*.*?\*\//gs, "").replace(/\s+/g, " ");
}

const kinds = { oneOf: [{ const: "x", title: "X" }, { const: "y", title: "Y" }] };

describe("answerTypes", () => {
  test("names the types after the form: what is valid, and what is on the way", async () => {
    const text = await typesOf({ type: "object", required: ["a"], properties: { a: { type: "string", title: "A" }, b: { type: "integer" } } });
    expect(text).toContain("export interface GardenPlotAnswers { a: string b?: number }");
    expect(text).toContain("export interface GardenPlotDraft { a?: string b?: number }");
  });

  test("makes cases of a condition on a member whose values are few: what it asks for is there just then", async () => {
    const text = await typesOf({
      type: "object", required: ["kind"], properties: { kind: kinds },
      allOf: [{ if: { required: ["kind"], properties: { kind: { const: "x" } } }, then: { required: ["extra"], properties: { extra: { type: "boolean" } } }, else: { properties: { other: { type: "string" } } } }],
      unevaluatedProperties: false,
    });
    expect(text).toContain('{ kind: ("x" | "y") } & ({ kind: "x" other?: never extra: boolean } | { kind: "y" extra?: never other?: string })');
    expect(text).toContain('export interface GardenPlotDraft { kind?: ("x" | "y") extra?: boolean other?: string }');
  });

  test("reads not, enum and a condition that does not ask for presence", async () => {
    const when = (condition: FormDefinition["schema"]): Promise<string> => typesOf({ type: "object", properties: { kind: kinds }, if: condition, then: { properties: { a: { type: "string" } } } });
    expect(await when({ required: ["kind"], properties: { kind: { not: { const: "x" } } } })).toContain('({ kind?: "x" a?: never } | { kind: "y" a?: string })');
    expect(await when({ required: ["kind"], properties: { kind: { enum: ["x"] } } })).toContain('({ kind: "x" a?: string } | { kind?: "y" a?: never })');
    expect(await when({ properties: { kind: { const: "x" } } })).toContain('({ kind?: "x" a?: string } | { kind: "y" a?: never })');
  });

  test("has members of conditions that no type can tell, as optional ones", async () => {
    const text = await typesOf({
      type: "object",
      properties: { name: { type: "string" } },
      allOf: [{ if: { properties: { name: { pattern: "^a" } } }, then: { required: ["extra"], properties: { extra: { type: "boolean" } } } }],
      dependentSchemas: { name: { properties: { third: { type: "number" } } } },
    });
    expect(text).toContain("export interface GardenPlotAnswers { name?: string extra?: boolean third?: number }");
  });

  test("requires in a case what is described anyway", async () => {
    const text = await typesOf({ type: "object", required: ["kind"], properties: { kind: kinds, why: { type: "string" } }, if: { required: ["kind"], properties: { kind: { const: "x" } } }, then: { required: ["why"] } });
    expect(text).toContain('{ kind: ("x" | "y") why?: string } & ({ kind: "x" why: unknown } | { kind: "y" })');
  });

  test("does not forbid in one case what another condition may describe", async () => {
    const text = await typesOf({
      type: "object", required: ["kind", "sure"], properties: { kind: kinds, sure: { type: "boolean" } },
      allOf: [
        { if: { required: ["kind"], properties: { kind: { const: "x" } } }, then: { properties: { both: { type: "string" } } } },
        { if: { required: ["sure"], properties: { sure: { const: true } } }, then: { properties: { both: { type: "string" } } } },
      ],
    });
    expect(text).not.toContain("both?: never");
  });

  test("gives up cases where they would be too many, and keeps the members", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `flag${i}`);
    const text = await typesOf({
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, { type: "boolean" }])),
      allOf: names.map((name) => ({ if: { required: [name], properties: { [name]: { const: true } } }, then: { required: [`${name}Why`], properties: { [`${name}Why`]: { type: "string" } } } })),
    });
    expect(text).toContain("flag0: true flag0Why: string");
    expect(text).toContain("flag11Why?: string");
    expect(text.match(/: true/g)?.length).toBeLessThan(12);
  });

  test("makes one type of a definition used twice with other titles", async () => {
    const text = await typesOf({
      type: "object",
      properties: { home: { $ref: "#/$defs/address", title: "Home" }, work: { $ref: "#/$defs/address", title: "Work" } },
      $defs: { address: { type: "object", title: "Anschrift", properties: { town: { type: "string" } } } },
    });
    expect(text.match(/export interface Address /g)).toHaveLength(1);
    expect(text).toContain("home?: Address work?: Address");
    expect(text).toContain("home?: AddressDraft work?: AddressDraft");
  });

  test("names types as German does, and never the same twice", async () => {
    const text = await typesOf({
      type: "object",
      properties: { a: { $ref: "#/$defs/übergröße" }, b: { $ref: "#/properties/nested/properties/übergröße" }, nested: { type: "object", properties: { übergröße: { type: "object", properties: { c: { type: "string" } } } } }, d: { $ref: "#/$defs/gardenPlotAnswers" } },
      $defs: { übergröße: { type: "object", properties: { a: { type: "string" } } }, gardenPlotAnswers: { type: "object", properties: { a: { type: "boolean" } } } },
    });
    expect(text).toContain("a?: Uebergroesse b?: Uebergroesse2");
    expect(text).toContain("d?: GardenPlotAnswers2");
  });

  test("follows references to the whole, by anchor, and in circles", async () => {
    const text = await typesOf({ type: "object", properties: { again: { $ref: "#" }, person: { $ref: "#person" } }, $defs: { any: { $anchor: "person", type: "object", properties: { child: { $ref: "#person" } } } } });
    expect(text).toContain("again?: GardenPlotAnswers person?: Any");
    expect(text).toContain("export interface Any { child?: Any }");
  });

  test("makes arrays of rows, however many there may be; in a draft a row may be empty", async () => {
    const text = await typesOf({ type: "object", properties: { rows: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", properties: { n: { type: "string" } } } }, tags: { type: "array", items: { type: "string" } } } });
    expect(text).toContain("rows?: { n?: string }[] tags?: string[]");
    expect(text).toContain("rows?: { n?: string }[] tags?: (string | null)[]");
  });

  test("takes no $id for a file", async () => {
    expect(await typesOf({ $id: "https://example.org/schema", type: "object", properties: { a: { $id: "inner", type: "string" } } })).toContain("a?: string");
  });

  test("says title, description and format in a comment, which no text can end", async () => {
    const text = await answerTypes({ id: "x", version: "1.0.0", language: "de", title: "T", schema: { type: "object", properties: { a: { type: "string", title: "A", description: "*/ export", format: "date" } } } });
    expect(text).toContain("* A\n");
    expect(text).toContain("*\\/ export");
    expect(text).toContain('* Format: "date"');
  });

  test("the declarations of the features are those the type tests are held against", async () => {
    const read = (name: string): string => readFileSync(new URL(`../../fixture/${name}`, import.meta.url), "utf8");
    expect(await answerTypes(JSON.parse(read("features.form.json")) as FormDefinition)).toBe(read("features.answers.d.ts"));
  });
});
