import type { Form } from "../form/form.ts";
import type { Evaluation, Evaluator } from "../relevance/evaluator.ts";
import type { Session } from "./session.ts";

const evaluators = new WeakMap<Form, Evaluator>();

/**
 * What follows from the answers of a session. All who ask for a form's sessions share one evaluator, since one person's
 * steps mostly follow each other and then cost only what they change.
 */
export function currentEvaluation(form: Form, session: Pick<Session, "answers" | "choices">): Evaluation {
  const evaluator = evaluators.get(form) ?? form.evaluator();
  evaluators.set(form, evaluator);
  return evaluator.update(session.answers, session.choices);
}
