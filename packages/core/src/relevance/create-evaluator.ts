import type { CompiledChecks, FormRuntime } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { Engine } from "./engine.ts";
import { evaluationOf } from "./evaluation-of.ts";
import type { BranchChoices, Evaluation, Evaluator } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";

const NO_CHOICES: BranchChoices = {};

/** An evaluator over a published form's field table and compiled checks. */
export function createEvaluator(table: FieldTable, checks: CompiledChecks, runtime: Pick<FormRuntime, "pattern">): Evaluator {
  const engine = new Engine(table, checks.conditions, runtime);
  let current: Evaluation | undefined;

  const update = (answers: Json, choices: BranchChoices = NO_CHOICES): Evaluation => {
    const changed = engine.update(answers, choices);
    if (current !== undefined && !changed) return current;
    let own: Engine | undefined;
    const made: Evaluation = evaluationOf(table, checks, () => {
      if (current === made) return engine;
      // Overtaken before it was asked everything: it answers from the answers it was made of, which never change.
      if (own === undefined) {
        own = new Engine(table, checks.conditions, runtime);
        own.update(answers, choices);
      }
      return own;
    });
    current = made;
    return made;
  };
  return { update };
}
