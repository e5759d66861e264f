import { canonicalJson, type JsonSchema } from "@formgeber/core";
import { expect, test } from "vitest";
import { formOf } from "../form-of.ts";
import { plainValidator } from "../plain-validator.ts";
import { generateAnswers, giveAnswers, patternText, randomFrom } from "./index.ts";

const SEEDS = Array.from({ length: 30 }, (_, i) => i);

test.each(["^\\d{5}$", "^(\\d{4}|XXXX)-(0[1-9]|1[0-2]|XX)$", "[A-Z]{2,}", "^[^<>%$#@!^&*0-9]+$", "^\\S+@\\S+\\.[a-z]{2,}$", "^(?:a|b(c|d)?)*z$", "\\u0041\\x42", "^[\\]\\-a]+$", "^.{3}$", "^\\(\\d+\\)$"])("a text is written for %s", (source) => {
  for (const seed of SEEDS) expect(patternText(source, randomFrom(seed))).toMatch(new RegExp(source, "u"));
});

const SCHEMA: JsonSchema = {
  type: "object", required: ["name", "kind"],
  properties: {
    name: { type: "string", minLength: 3, maxLength: 12 }, zip: { type: "string", pattern: "^[0-9]{5}$" }, day: { type: "string", format: "date" },
    count: { type: "integer", minimum: 2, maximum: 9, multipleOf: 3 }, kind: { enum: ["a", "b"] }, may: { type: ["string", "null"] },
    rows: { type: "array", minItems: 2, maxItems: 3, items: { $ref: "#/$defs/row" } }, marks: { type: "array", items: { enum: ["x", "y", "z"] }, uniqueItems: true },
    group: { type: "object", oneOf: [{ properties: { way: { const: "one" }, one: { type: "string" } }, required: ["one"] }, { properties: { way: { const: "two" }, two: { type: "integer" } } }] },
  },
  if: { properties: { kind: { const: "a" } } }, then: { required: ["more"], properties: { more: { type: "string" } } },
  $defs: { row: { type: "object", properties: { size: { type: "number" } }, required: ["size"] } },
};

test("answers are valid, and the same for the same seed", () => {
  const validate = plainValidator(SCHEMA);
  for (const seed of SEEDS) {
    const answers = generateAnswers(SCHEMA, seed);
    expect(answers).toBeDefined();
    expect(validate(answers ?? null)).toEqual([]);
    expect(generateAnswers(SCHEMA, seed)).toEqual(answers);
  }
});

test("other seeds give other answers", () => {
  expect(new Set(SEEDS.map((seed) => JSON.stringify(generateAnswers(SCHEMA, seed)))).size).toBeGreaterThan(20);
});

test("nothing is found where nothing is valid", () => {
  expect(generateAnswers({ type: "object", required: ["a"], properties: { a: { type: "string", pattern: "^x$", minLength: 2 } } }, 1)).toBeUndefined();
});

test("a person can give them", async () => {
  const form = await formOf(SCHEMA);
  for (const seed of SEEDS.slice(0, 10)) {
    const answers = generateAnswers(SCHEMA, seed) ?? {};
    const session = giveAnswers(form, answers);
    expect(canonicalJson(form.evaluator().update(session.answers, session.choices).pruned)).toBe(canonicalJson(answers));
    expect(session.typed).toEqual({});
  }
});

test("what is not asked for is not given", async () => {
  expect(giveAnswers(await formOf({ type: "object", properties: { a: { type: "string" } } }), { a: "x", b: "y" }).answers).toEqual({ a: "x" });
});
