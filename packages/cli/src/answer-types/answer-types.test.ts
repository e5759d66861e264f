import type { FormDefinition } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { answerTypes } from "./answer-types.ts";

const typesOf = (schema: FormDefinition["schema"]): Promise<string> => answerTypes({ id: "garden-plot", version: "1.0.0", language: "de", title: "Garten", schema });

describe("answerTypes", () => {
  test("names the type after the form and keeps required members required", async () => {
    const text = await typesOf({ type: "object", required: ["a"], properties: { a: { type: "string", title: "A" }, b: { type: "integer" } } });
    expect(text).toContain("export interface GardenPlotAnswers");
    expect(text).toMatch(/\ba: string/);
    expect(text).toMatch(/\bb\?: number/);
  });

  test("has members that depend on conditions, as optional ones", async () => {
    const text = await typesOf({
      type: "object",
      properties: { kind: { oneOf: [{ const: "x", title: "X" }, { const: "y", title: "Y" }] } },
      allOf: [{ if: { properties: { kind: { const: "x" } } }, then: { required: ["extra"], properties: { extra: { type: "boolean" } } }, else: { properties: { other: { type: "string" } } } }],
      dependentSchemas: { kind: { properties: { third: { type: "number" } } } },
      unevaluatedProperties: false,
    });
    expect(text).toContain('kind?: ("x" | "y")');
    expect(text).toMatch(/extra\?: boolean/);
    expect(text).toMatch(/other\?: string/);
    expect(text).toMatch(/third\?: number/);
    expect(text).not.toContain("unknown");
  });

  test("makes one type of a definition used twice with other titles", async () => {
    const text = await typesOf({
      type: "object",
      properties: { home: { $ref: "#/$defs/address", title: "Home" }, work: { $ref: "#/$defs/address", title: "Work" } },
      $defs: { address: { type: "object", title: "Anschrift", properties: { town: { type: "string" } } } },
    });
    expect(text.match(/export interface/g)).toHaveLength(2);
    expect(text).toMatch(/home\?: Address/);
    expect(text).toMatch(/work\?: Address/);
  });

  test("makes arrays of rows, however many there may be", async () => {
    const text = await typesOf({ type: "object", properties: { rows: { type: "array", minItems: 1, maxItems: 20, items: { type: "object", properties: { n: { type: "string" } } } } } });
    expect(text).toMatch(/rows\?: \{\s*n\?: string/);
    expect(text).toContain("}[]");
  });

  test("takes no $id for a file", async () => {
    expect(await typesOf({ $id: "https://example.org/schema", type: "object", properties: { a: { $id: "inner", type: "string" } } })).toMatch(/a\?: string/);
  });
});
