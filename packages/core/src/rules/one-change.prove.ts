import { formOf } from "@formgeber/testkit";
import { expect, it } from "vitest";
import type { Rules } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { withValueAt } from "../pointer/pointer.ts";

const number: JsonSchema = { type: "number" };
const read = (pattern: string): Json => ({ var: pattern });

const microseconds = (times: number, run: (i: number) => void): number => {
  for (let i = 0; i < times / 10; i++) run(i);
  const started = performance.now();
  for (let i = 0; i < times; i++) run(i);
  return Number(((performance.now() - started) / times * 1_000).toFixed(1));
};

/** Groups of two numbers, their sum, and an assertion about it; all of them added up where `total`. */
async function manyRules(groups: number, total: boolean): Promise<{ readonly form: Form; readonly answers: Json }> {
  const keys = Array.from({ length: groups }, (_, i) => `g${i}`);
  const rules: Rules = {
    computed: {
      ...Object.fromEntries(keys.map((key) => [`/${key}/sum`, { value: { "+": [read(`/${key}/a`), read(`/${key}/b`)] } }])),
      ...(total && { "/total": { value: { sum: keys.map((key) => read(`/${key}/sum`)) } } }),
    },
    assertions: keys.map((key) => ({ id: key, holds: { "<": [read(`/${key}/sum`), 1000] }, at: `/${key}/a`, message: "Kleiner." })),
  };
  const form = await formOf({ type: "object", properties: { ...Object.fromEntries(keys.map((key) => [key, { type: "object", properties: { a: number, b: number, sum: number } }])), total: number } }, { rules });
  return { form, answers: Object.fromEntries(keys.map((key, i) => [key, { a: i, b: 1 }])) };
}

/** Rows of six, one of them computed, and the sum of all rows where `total`. */
async function manyRows(rows: number, total: boolean): Promise<{ readonly form: Form; readonly answers: Json }> {
  const item: JsonSchema = { type: "object", properties: { a: number, b: number, c: number, d: number, e: number, sum: number } };
  const rules: Rules = { computed: { "/rows/*/sum": { value: { "*": [read("/rows/*/a"), read("/rows/*/b")] } }, ...(total && { "/total": { value: { sum: read("/rows/*/sum") } } }) } };
  const form = await formOf({ type: "object", properties: { rows: { type: "array", items: item }, total: number } }, { rules });
  return { form, answers: { rows: Array.from({ length: rows }, (_, i) => ({ a: i, b: 2, c: 3, d: 4, e: 5 })) } };
}

const forms = [
  ["100 rules", () => manyRules(100, false), "/g7/a"],
  ["1,000 rules", () => manyRules(1_000, false), "/g7/a"],
  ["1,000 rules that one rule adds up", () => manyRules(1_000, true), "/g7/a"],
  ["50 rows with a rule", () => manyRows(50, false), "/rows/7/a"],
  ["500 rows with a rule", () => manyRows(500, false), "/rows/7/a"],
  ["500 rows with a rule, and their sum", () => manyRows(500, true), "/rows/7/a"],
] as const;

it.each(forms)("one changed answer with %s", { timeout: 120_000 }, async (name, make, pointer) => {
  const { form, answers } = await make();
  const evaluator = form.evaluator();
  const begun = performance.now();
  evaluator.update(answers);
  const firstMs = Math.round(performance.now() - begun);
  const states = [3, 4].map((value) => withValueAt(answers, pointer, value) ?? {});
  const report = {
    name, firstMs,
    update: microseconds(2_000, (i) => evaluator.update(states[i % 2] ?? {})),
    updateAndPruned: microseconds(500, (i) => evaluator.update(states[i % 2] ?? {}).pruned),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  const [last = {}] = states;
  expect(evaluator.update(last).pruned).toEqual(form.evaluator().update(last).pruned);
});
