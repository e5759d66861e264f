import type { CompiledChecks, FormRuntime } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { Engine } from "./engine.ts";
import { evaluationOf } from "./evaluation-of.ts";
import type { BranchChoices, Evaluation, Evaluator } from "./evaluator.ts";
import type { FieldTable } from "./field-table.ts";
import { FieldNode } from "./node.ts";
import type { FormRules } from "./rule-session.ts";

const NO_CHOICES: BranchChoices = {};

/** What the schema can say holds no answers, so the evaluators of a form share it: a server makes one for each submission. */
const roots = new WeakMap<CompiledChecks, FieldNode>();
/** More than any form has; invented keys and depths must not fill the memory of a server. */
const MANY = 20_000;

/** An evaluator over a published form's field table and compiled checks, with its rules and the one day they are to know. */
export function createEvaluator(table: FieldTable, checks: CompiledChecks, runtime: Pick<FormRuntime, "pattern">, rules?: FormRules, day?: string): Evaluator {
  const known = roots.get(checks);
  const root = known !== undefined && known.made < MANY ? known : FieldNode.root(table, runtime.pattern);
  roots.set(checks, root);
  const engine = new Engine(table, checks.conditions, root, rules);
  let current: Evaluation | undefined;

  const update = (answers: Json, choices: BranchChoices = NO_CHOICES): Evaluation => {
    const today = day ?? rules?.today();
    const changed = engine.update(answers, choices, today);
    if (current !== undefined && !changed) return current;
    let own: Engine | undefined;
    const made: Evaluation = evaluationOf(table, checks, () => {
      if (current === made) return engine;
      // Overtaken before it was asked everything: it answers from the answers it was made of, which never change.
      if (own === undefined) {
        own = new Engine(table, checks.conditions, root, rules);
        own.update(answers, choices, today);
      }
      return own;
    }, today);
    current = made;
    return made;
  };
  return { update };
}
