import { expect, it } from "vitest";
import type { Json, JsonObject } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { withValueAt } from "../pointer/pointer.ts";
import { schemaForm } from "./schema-form.testing.ts";

/** A group of `size` answers: of five, one is a choice, one is asked for when it is "yes", three are texts. */
function group(size: number): JsonSchema {
  const text: JsonSchema = { type: "string", minLength: 1, maxLength: 60 };
  const choices = Array.from({ length: size / 5 }, (_, i) => `choice${i}`);
  return {
    type: "object",
    properties: Object.fromEntries(choices.flatMap((key, i) => [[key, { enum: ["yes", "no"] }], ...["a", "b", "c"].map((letter) => [`text${i}${letter}`, text] as const)])),
    allOf: choices.map((key, i) => ({ if: { required: [key], properties: { [key]: { const: "yes" } } }, then: { properties: { [`more${i}`]: text }, required: [`more${i}`] } })),
  };
}

function filled(schema: JsonSchema): JsonObject {
  const { properties = {} } = schema as { properties?: { [key: string]: { enum?: string[]; properties?: object } } };
  return Object.fromEntries(Object.entries(properties).map(([key, sub]): [string, Json] => [key, sub.properties === undefined ? (sub.enum?.[0] ?? "text") : filled(sub as JsonSchema)]));
}

const microseconds = (times: number, run: (i: number) => void): number => {
  for (let i = 0; i < times / 10; i++) run(i);
  const started = performance.now();
  for (let i = 0; i < times; i++) run(i);
  return Number(((performance.now() - started) / times * 1_000).toFixed(1));
};

const forms: readonly (readonly [name: string, fields: number, schema: JsonSchema, inside: string])[] = [1_000, 3_000].flatMap((fields) => [
  [`${fields} fields in groups of 20`, fields, { type: "object", properties: Object.fromEntries(Array.from({ length: fields / 20 }, (_, i) => [`group${i}`, group(20)])) }, "/group7"] as const,
  [`${fields} fields in one group`, fields, group(fields), ""] as const,
]);

it.each(forms)("one changed answer: %s", { timeout: 120_000 }, async (name, _fields, schema, inside) => {
  const started = performance.now();
  const form = await schemaForm(schema);
  const compiledMs = Math.round(performance.now() - started);
  const evaluator = form.evaluator();
  const answers = filled(schema);
  const begun = performance.now();
  evaluator.update(answers);
  const firstMs = Math.round(performance.now() - begun);
  const changed = (pointer: string, value: string): Json => withValueAt(answers, inside + pointer, value) ?? {};
  const texts = [changed("/text1a", "one"), changed("/text1a", "two")];
  const choices = [changed("/choice1", "yes"), changed("/choice1", "no")];
  const report = {
    name, compiledMs, firstMs,
    text: microseconds(5_000, (i) => evaluator.update(texts[i % 2] ?? {})),
    condition: microseconds(5_000, (i) => evaluator.update(choices[i % 2] ?? {})),
    conditionAndPruned: microseconds(2_000, (i) => evaluator.update(choices[i % 2] ?? {}).pruned),
    issues: microseconds(100, (i) => evaluator.update(choices[i % 2] ?? {}).issues()),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report.condition).toBeLessThan(2_000);
});
