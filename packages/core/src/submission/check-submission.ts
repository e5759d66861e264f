import type { Form } from "../form/form.ts";
import type { Issue } from "../issue/issue.ts";
import { issuesOf } from "../issue/issues-of.ts";
import type { Json } from "../json/json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { SubmissionRequest } from "./submission.ts";

/** What the server makes of a submission. It may be stored when there are no issues. */
export interface CheckedSubmission {
  /** The answers that count; members the form does not know are gone. */
  readonly pruned: Json;
  readonly issues: readonly Issue[];
  readonly evaluation: Evaluation;
}

/**
 * Prunes and validates what was sent, trusting nothing in it. That the request names this very form is checked by whoever
 * found the form for it. `files`: what was uploaded in this session, by id. `day`: the ISO date on which rules judge;
 * absent: today, by the clock the form was given. What was sent at computed places is ignored and computed anew.
 */
export function checkSubmission(
  form: Form,
  request: SubmissionRequest,
  files: { readonly [id: string]: FileFacts },
  day?: string,
): CheckedSubmission {
  const evaluation = form.evaluator(day).update(request.answers, request.choices);
  const language = form.languages.find((one) => one === request.language) ?? form.definition.language;
  return { pruned: evaluation.pruned, issues: issuesOf(form, evaluation, { language, typed: {}, files }), evaluation };
}
