import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { checkCost } from "./check-cost.ts";

/** A few schemas, each of which refers to the next one twice. */
const doubling = (length: number, last: JsonSchema, twice: (ref: string) => JsonSchema): { readonly [name: string]: JsonSchema } =>
  Object.fromEntries([...Array.from({ length }, (_, i) => [`c${i}`, twice(`#/$defs/c${i + 1}`)] as const), [`c${length}`, last] as const]);
const codes = (schema: JsonSchema): readonly string[] => checkCost(schema).map(({ code }) => code);
const text = { type: "string" };

describe("checkCost refuses, before anything is made of it,", () => {
  it.each(["allOf", "anyOf", "oneOf"])("schemas that %s doubles beyond measure", (keyword) => {
    expect(codes({ $ref: "#/$defs/c0", $defs: doubling(60, { properties: { a: text } }, ($ref) => ({ [keyword]: [{ $ref }, { $ref }] })) })).toEqual(["definition/too-large"]);
  });

  it("members that two places describe on every level", () => {
    expect(codes({ $ref: "#/$defs/c0", $defs: doubling(60, text, ($ref) => ({ allOf: [{ properties: { a: { $ref } } }, { properties: { a: { $ref } } }] })) })).toEqual(["definition/too-large"]);
  });

  it("judgements nobody could wait for", () => {
    expect(codes({ not: { $ref: "#/$defs/c0" }, $defs: doubling(60, text, ($ref) => ({ not: { allOf: [{ $ref }, { $ref }] } })) })).toEqual(["definition/too-large"]);
  });

  it("conditions that read more than can be compiled", () => {
    const required = Array.from({ length: 1000 }, (_, i) => `k${i}`);
    const conditions = (count: number): JsonSchema => ({ $defs: { all: { required } }, allOf: Array.from({ length: count }, (_, i) => ({ if: { $ref: "#/$defs/all", required: [`k${i}`] }, then: { properties: { w: text } } })) });
    expect(codes(conditions(1200))).toEqual([]);
    expect(codes(conditions(1600))).toEqual(["definition/too-costly"]);
  });
});

describe("checkCost takes", () => {
  it("3,000 questions, each on a condition of its own", () => {
    const condition = (_: unknown, i: number): JsonSchema => ({ if: { required: [`k${i}`], properties: { [`k${i}`]: { const: "a" } } }, then: { properties: { [`w${i}`]: text } } });
    expect(codes({ properties: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, text])), allOf: Array.from({ length: 3000 }, condition) })).toEqual([]);
  });

  it("a schema that lies in itself", () => {
    expect(codes({ $ref: "#/$defs/p", $defs: { p: { properties: { name: text, parents: { items: { $ref: "#/$defs/p" } } } } } })).toEqual([]);
  });
});
