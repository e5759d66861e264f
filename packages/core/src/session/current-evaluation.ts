import type { Form } from "../form/form.ts";
import type { Evaluation, Evaluator } from "../relevance/evaluator.ts";
import type { Session } from "./session.ts";

const evaluators = new WeakMap<Form, Evaluator>();

/**
 * What follows from the answers of a session: a step needs it to know what is asked at a pointer. One evaluator for each
 * form, since the steps of one form mostly follow each other and then cost only what they change. To be used at once.
 */
export function currentEvaluation(form: Form, session: Pick<Session, "answers" | "choices">): Evaluation {
  const evaluator = evaluators.get(form) ?? form.evaluator();
  evaluators.set(form, evaluator);
  return evaluator.update(session.answers, session.choices);
}
