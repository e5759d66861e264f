import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { contextOf } from "../walk/context-of.ts";
import { questionAt } from "../walk/question.ts";
import type { Issue, ValueIssue } from "./issue.ts";
import type { IssueSource } from "./issues-of.ts";
import { keywordIssue } from "./keyword-issue.ts";

/**
 * What one answer has wrong by itself: typed input that cannot be read, nothing where an answer is required, a value that
 * its keywords or its field type refuse. Costs that answer, whatever the size of the form; what several answers have wrong
 * together only `issuesOf` says. Undefined: nothing, or nothing that is asked for.
 */
export function issueAt(form: Form, evaluation: Evaluation, { language, typed, files }: IssueSource, pointer: Pointer): Issue | undefined {
  const question = questionAt(form, evaluation, pointer, language);
  const type = question?.type;
  if (question === undefined || type === undefined) return undefined;
  const here = (issue: ValueIssue | undefined): Issue | undefined => issue && { ...issue, pointer };
  const context = contextOf(form, question, files, { evaluation, pointer });
  if (Object.hasOwn(typed, pointer)) {
    const reading = type.read(typed[pointer], context);
    if (reading.kind === "unreadable") return here(reading.issue);
  }
  const choice = evaluation.choice(pointer);
  const value: Json | undefined = choice === undefined ? evaluation.value(pointer) : choice.chosen;
  if (value === undefined) {
    if (choice !== undefined) return choice.required ? here({ code: "answer/branch", facts: {} }) : undefined;
    return evaluation.isRequired(pointer) || evaluation.isNamed(pointer) ? here({ code: "answer/required", facts: {} }) : undefined;
  }
  return here(keywordIssue(value, question.facts, form.runtime) ?? type.check?.(value, context));
}
