import { formOf } from "@formgeber/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rules } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { pointerOf, segments, valueAt, withValueAt } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { checkSubmission } from "../submission/check-submission.ts";
import { evaluateLogic } from "./evaluate-logic.ts";
import { publishableRules, ruledAnswers, ruledSchema } from "./generated-rules.testing.ts";

const RUNS = Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 25);
const TODAY = "2026-11-23";

const formAndStates = fc.record({ rules: publishableRules, states: fc.array(ruledAnswers, { minLength: 1, maxLength: 5 }) });
const made = (rules: Rules) => formOf(ruledSchema, { rules, today: () => TODAY });

/** Everything that rules say, as data. */
function told(evaluation: Evaluation): unknown {
  const issues = evaluation.issues().filter(({ code }) => code === "answer/rule-broken").map(({ pointer, facts }) => `${pointer} ${JSON.stringify(facts)}`);
  return { pruned: evaluation.pruned, issues: issues.toSorted(), relevant: evaluation.relevant() };
}

/** The answers that count, found slowly and plainly: computed values are written into the answers until nothing changes any more. */
function naivePruned(plain: Form, { computed = {} }: Rules, answers: Json): Json {
  let given = Object.keys(computed).reduce((here, pattern) => write(here, pattern, () => undefined), answers);
  for (let round = 0; round < 40; round++) {
    const { pruned } = plain.evaluator().update(given);
    const before = given;
    for (const [pattern, { value }] of Object.entries(computed)) {
      given = write(given, pattern, (row) => {
        const result = evaluateLogic(value, pruned, { row, day: TODAY });
        return typeof result === "number" ? result : undefined;
      });
    }
    if (JSON.stringify(given) === JSON.stringify(before)) return pruned;
  }
  throw new Error("never settles");
}

/** The answers with a value at a pattern, in each row where it has one. */
function write(answers: Json, pattern: string, valueIn: (row: string) => Json | undefined): Json {
  const steps = segments(pattern);
  const star = steps.indexOf("*");
  const rows = star < 0 ? undefined : valueAt(answers, pointerOf(steps.slice(0, star)));
  const pointers = star < 0 ? [pattern] : isArray(rows) ? rows.map((_, i) => pointerOf([...steps.slice(0, star), i, ...steps.slice(star + 1)])) : [];
  return pointers.reduce((here: Json, pointer) => {
    const parent = valueAt(here, pointerOf(segments(pointer).slice(0, -1)));
    if (parent !== undefined && !isObject(parent)) return here;
    return withValueAt(here, pointer, valueIn(star < 0 ? "" : pointerOf(segments(pointer).slice(0, star + 1)))) ?? {};
  }, answers);
}

async function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: RUNS });
}

describe("for all rules and answers", { timeout: 600_000 }, () => {
  it("what counts is what a slow and plain evaluation finds, whatever was given at computed places", () => check(formAndStates, async ({ rules, states }) => {
    const [form, plain] = [await made(rules), await formOf(ruledSchema)];
    for (const answers of states) expect(form.evaluator().update(answers).pruned).toEqual(naivePruned(plain, rules, answers));
  }));

  it("an evaluator that followed many edits says what a fresh one says: their order does not matter", () => check(formAndStates, async ({ rules, states }) => {
    const form = await made(rules);
    const evaluator = form.evaluator();
    for (const answers of [...states, ...states.toReversed()]) expect(told(evaluator.update(answers))).toEqual(told(form.evaluator().update(answers)));
  }));

  it("an evaluation that was overtaken still speaks of its own answers", () => check(formAndStates, async ({ rules, states }) => {
    const form = await made(rules);
    const evaluator = form.evaluator();
    const evaluations = states.map((answers) => evaluator.update(answers));
    evaluations.forEach((evaluation, i) => expect(told(evaluation)).toEqual(told(form.evaluator().update(states[i] ?? {}))));
  }));

  it("the server computes from what was sent what the browser showed", () => check(formAndStates, async ({ rules, states }) => {
    const browser = await made(rules);
    const server = await formOf(ruledSchema, { rules, today: () => TODAY, runtime: linearRuntime });
    for (const answers of states) {
      const shown = browser.evaluator().update(answers);
      const sent = { form: server.package.form, language: "de", answers: shown.pruned, choices: {} };
      expect(told(checkSubmission(server, sent, {}).evaluation)).toEqual(told(shown));
    }
  }));
});
