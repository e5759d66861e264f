import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearRuntime } from "../linear/linear-runtime.ts";
import type { Json } from "../json/json.ts";
import type { SchemaObject } from "../json/json-schema.ts";
import { isWithin, valueAt, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "./evaluator.ts";
import { answersTo, editsOf, publishableSchema } from "./generated-forms.testing.ts";
import { naiveEvaluation } from "./naive-evaluation.testing.ts";
import { schemaForm } from "./schema-form.testing.ts";

const RUNS = Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 25);

const formAndAnswers = publishableSchema.chain((schema) => fc.record({ schema: fc.constant(schema), answers: answersTo(schema) }));
const formAndEdits = formAndAnswers.chain(({ schema, answers }) => fc.record({ schema: fc.constant(schema), states: editsOf(schema, answers).map((states) => [answers, ...states]) }));

function plainVerdict(schema: SchemaObject, answers: Json): boolean {
  return new Ajv2020({ strict: false, logger: false, ownProperties: true, validateSchema: false }).validate(schema, answers);
}

/** Everything an evaluation says, as data. */
function told(evaluation: Evaluation): unknown {
  const relevant = evaluation.relevant();
  return {
    relevant, pruned: evaluation.pruned, issues: evaluation.issues(),
    required: relevant.filter((pointer) => evaluation.isRequired(pointer)),
    places: relevant.map((pointer) => evaluation.places(pointer)),
    children: relevant.map((pointer) => evaluation.children(pointer)),
  };
}

/** Everything an evaluation says of an answer and of what is below it. */
function toldBelow(evaluation: Evaluation, pointer: Pointer): unknown {
  return evaluation.relevant().filter((each) => isWithin(each, pointer)).map((each) =>
    [each, valueAt(evaluation.pruned, each), evaluation.isRequired(each), evaluation.places(each), evaluation.children(each)]);
}

async function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: RUNS });
}

describe("for every form and all answers", { timeout: 600_000 }, () => {
  it("R27 answers are submittable exactly when a plain validator accepts the pruned ones", () => check(formAndAnswers, async ({ schema, answers }) => {
    const evaluation = (await schemaForm(schema)).evaluator().update(answers);
    expect(evaluation.issues().length === 0).toBe(plainVerdict(schema, evaluation.pruned));
  }));

  it("R28 no refusal goes unexplained", () => check(formAndAnswers, async ({ schema, answers }) => {
    const evaluation = (await schemaForm(schema)).evaluator().update(answers);
    expect(evaluation.issues().map(({ code }) => code)).not.toContain("form/unexplained");
  }));

  it("pruning pruned answers changes nothing", () => check(formAndAnswers, async ({ schema, answers }) => {
    const form = await schemaForm(schema);
    const { pruned } = form.evaluator().update(answers);
    expect(form.evaluator().update(pruned).pruned).toEqual(pruned);
  }));

  it("R3 what is relevant is what a slow and plain evaluation finds", () => check(formAndAnswers, async ({ schema, answers }) => {
    const evaluation = (await schemaForm(schema)).evaluator().update(answers);
    expect({ relevant: evaluation.relevant(), pruned: evaluation.pruned }).toEqual(naiveEvaluation(schema, answers));
  }));

  it("an evaluator that followed many edits says what a fresh one says", () => check(formAndEdits, async ({ schema, states }) => {
    const form = await schemaForm(schema);
    const evaluator = form.evaluator();
    for (const answers of states) expect(told(evaluator.update(answers))).toEqual(told(form.evaluator().update(answers)));
  }));

  it("an evaluation that was overtaken still speaks of its own answers", () => check(formAndEdits, async ({ schema, states }) => {
    const form = await schemaForm(schema);
    const evaluator = form.evaluator();
    const evaluations = states.map((answers) => evaluator.update(answers));
    evaluations.forEach((evaluation, i) => expect(told(evaluation)).toEqual(told(form.evaluator().update(states[i] ?? {}))));
  }));

  it("going away and coming back restores everything", () => check(formAndEdits, async ({ schema, states }) => {
    const evaluator = (await schemaForm(schema)).evaluator();
    const before = told(evaluator.update(states[0] ?? {}));
    for (const answers of states.slice(1)) evaluator.update(answers);
    expect(told(evaluator.update(states[0] ?? {}))).toEqual(before);
  }));

  it("nothing new gives the same evaluation, and unchanged parts stay identical", () => check(formAndEdits, async ({ schema, states }) => {
    const evaluator = (await schemaForm(schema)).evaluator();
    for (const answers of states) {
      const evaluation = evaluator.update(answers);
      expect(evaluator.update(answers)).toBe(evaluation);
      expect(evaluator.update(structuredClone<Json>(answers)).pruned).toEqual(evaluation.pruned);
    }
  }));

  it("a stamp stays only while nothing of the answer and of what is below it is different", () => check(formAndEdits, async ({ schema, states }) => {
    const evaluator = (await schemaForm(schema)).evaluator();
    const before = new Map<object, { readonly pointer: string; readonly said: unknown }>();
    for (const answers of states) {
      const evaluation = evaluator.update(answers);
      for (const pointer of evaluation.relevant()) {
        const stamp = evaluation.stamp(pointer) ?? {};
        const said = toldBelow(evaluation, pointer);
        const earlier = before.get(stamp);
        if (earlier?.pointer === pointer) expect(said).toEqual(earlier.said);
        before.set(stamp, { pointer, said });
      }
    }
  }));

  it("S3 browser and server give the same verdict", () => check(formAndAnswers, async ({ schema, answers }) => {
    const browser = (await schemaForm(schema)).evaluator().update(answers);
    const server = (await schemaForm(schema, linearRuntime)).evaluator().update(answers);
    expect(told(server)).toEqual(told(browser));
  }));
});
