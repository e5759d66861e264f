import { describe, expect, it } from "vitest";
import { linearRuntime } from "../linear/linear-runtime.ts";
import { recordOf } from "../record/record-of.ts";
import { startSession } from "../session/start-session.ts";
import { transition } from "../session/transition.ts";
import type { Session } from "../session/session.ts";
import { transcribe } from "../transcript/transcribe.ts";
import { valueAt } from "../pointer/pointer.ts";
import { walk } from "../walk/walk-form.ts";
import { schemaForm } from "./schema-form.testing.ts";
import { afterSetting, filledForm, hiddenTexts, independentVerdict, singlePlaces, switches, toldOf, withoutHidden, type FilledForm } from "./whole-profile.testing.ts";

/** How many forms, and the first of their seeds. */
export interface PropertyRuns {
  readonly runs: number;
  readonly seed: number;
}

const READING = { language: "de", files: {} } as const;

/** What holds for every form of the whole profile and whatever a person leaves in it. A failure names the seed that shows it. */
export function describeWholeProfile({ runs, seed: first }: PropertyRuns): void {
  const made = new Map<number, Promise<FilledForm>>();
  const filledOnce = (seed: number): Promise<FilledForm> => {
    const known = made.get(seed) ?? filledForm(seed);
    made.set(seed, known);
    return known;
  };
  const holds = (name: string, property: (filled: FilledForm) => void | Promise<void>): void => {
    it(name, { timeout: 1_800_000 }, async () => {
      for (let seed = first; seed < first + runs; seed++) {
        try {
          await property(await filledOnce(seed));
        } catch (cause) {
          throw new Error(`with seed ${seed} (FORMGEBER_SEED=${seed} FORMGEBER_PROPERTY_RUNS=1): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        }
      }
    });
  };

  describe("for every form of the whole profile and all answers", () => {
    holds("answers are submittable exactly when an independent validator accepts the pruned ones and every format fits", (filled) => {
      const issues = filled.evaluation.issues();
      expect(issues.every(({ code }) => code === "answer/format")).toBe(independentVerdict(filled));
    });

    holds("no refusal goes unexplained", ({ evaluation }) => {
      expect(evaluation.issues().map(({ code }) => code)).not.toContain("form/unexplained");
    });

    holds("hidden answers stand neither in what is submitted nor in transcript and record", (filled) => {
      const { form, evaluation } = filled;
      const said = JSON.stringify([evaluation.pruned, evaluation.issues(), transcribe(form, evaluation, READING), recordOf(form, evaluation, READING)]);
      expect(hiddenTexts(filled).filter((text) => said.includes(text))).toEqual([]);
    });

    holds("hidden answers decide nothing", ({ form, given, evaluation }) => {
      expect(toldOf(form.evaluator().update(withoutHidden(given.answers, evaluation), given.choices))).toEqual(toldOf(evaluation));
    });

    holds("pruning pruned answers changes nothing", ({ form, given, evaluation }) => {
      expect(form.evaluator().update(evaluation.pruned, given.choices).pruned).toEqual(evaluation.pruned);
    });

    holds("switching a condition off and on restores everything", (filled) => {
      const { form, given, evaluation } = filled;
      const evaluator = form.evaluator();
      evaluator.update(given.answers, given.choices);
      for (const pointer of switches(filled)) {
        const now = valueAt(given.answers, pointer);
        const [off = {}, on = {}] = afterSetting(given.answers, [[pointer, now === "ja" ? "nein" : "ja"], [pointer, now]]);
        evaluator.update(off, given.choices);
        expect(on).toEqual(given.answers);
        expect(toldOf(evaluator.update(on, given.choices))).toEqual(toldOf(evaluation));
      }
    });

    holds("the order of edits does not matter", ({ form, given, draw }) => {
      const edits = singlePlaces(given.answers).filter(() => draw.chance(60)).map((pointer) => [pointer, draw.oneOf("ja", "nein", "m-1", undefined)] as const);
      const [there, back] = [edits, edits.toReversed()].map((order) => {
        const evaluator = form.evaluator();
        evaluator.update(given.answers, given.choices);
        return toldOf(afterSetting(given.answers, order).map((answers) => evaluator.update(answers, given.choices)).at(-1) ?? evaluator.update(given.answers, given.choices));
      });
      expect(back).toEqual(there);
    });

    holds("a session is written as JSON and read back, and goes on as before", ({ form, given, evaluation }) => {
      const session: Session = { ...startSession(form), ...given };
      const back = JSON.parse(JSON.stringify(session)) as Session;
      expect(back).toEqual(session);
      expect(toldOf(form.evaluator().update(back.answers, back.choices))).toEqual(toldOf(evaluation));
      for (const pointer of singlePlaces(given.answers).slice(0, 3)) {
        const step = { kind: "answer", pointer, raw: "\"ja\"" } as const;
        expect(transition(form, back, step)).toEqual(transition(form, session, step));
      }
    });

    holds("nothing new gives the identical objects", ({ form, given }) => {
      const evaluator = form.evaluator();
      const before = evaluator.update(given.answers, given.choices);
      const walked = walk(form, before, READING);
      expect(evaluator.update(given.answers, given.choices)).toBe(before);
      const again = walk(form, evaluator.update(given.answers, given.choices), READING);
      expect(again.length).toBe(walked.length);
      again.forEach(({ nodes }, i) => nodes.forEach((node, j) => expect(node).toBe(walked[i]?.nodes[j])));
      expect(before.relevant().every((pointer) => before.stamp(pointer) === evaluator.update(given.answers, given.choices).stamp(pointer))).toBe(true);
    });

    holds("browser and server say the same", async ({ schema, given, evaluation }) => {
      const server = (await schemaForm(schema, linearRuntime)).evaluator().update(given.answers, given.choices);
      expect(toldOf(server)).toEqual(toldOf(evaluation));
    });

    it("many of the generated answers can be submitted, and many cannot", { timeout: 1_800_000 }, async () => {
      let submittable = 0;
      for (let seed = first; seed < first + runs; seed++) if ((await filledOnce(seed)).evaluation.issues().length === 0) submittable++;
      if (runs > 100) process.stdout.write(`seeds ${first} to ${first + runs - 1}: ${submittable} of ${runs} submittable\n`);
      expect(submittable / runs).toBeGreaterThan(0.3);
      expect(submittable / runs).toBeLessThan(0.95);
    });
  });
}
