import type { Language } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { Issue } from "./issue.ts";

/**
 * What to say to the citizen: the author's own sentence for this answer and code, else the field type's, else core's.
 * One sentence that names the field and says what to do; the same in the error summary and at the field.
 */
export function issueSentence(_form: Form, _evaluation: Evaluation, _issue: Issue, _language: Language): string {
  throw new Error("issueSentence is not written yet");
}
