import type { Form } from "../form/form.ts";
import { ROOT, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { valueIn } from "../walk/answer-nodes.ts";
import { contextOf, questionAt, type Question } from "../walk/question.ts";
import type { Issue } from "./issue.ts";
import type { IssueSource } from "./issues-of.ts";

/** A relevant answer that one field type shows. */
interface FieldAt {
  readonly pointer: Pointer;
  readonly question: Question;
}

/** Typed input that cannot be read, at answers that count. */
export function unreadableIssues(form: Form, evaluation: Evaluation, { language, typed, files }: IssueSource): readonly Issue[] {
  return Object.entries(typed).flatMap(([pointer, raw]) => {
    const question = questionAt(form, evaluation, pointer as Pointer, language);
    if (question?.type === undefined) return [];
    const reading = question.type.read(raw, contextOf(form, question, files));
    return reading.kind === "unreadable" ? [{ ...reading.issue, pointer: pointer as Pointer }] : [];
  });
}

/** What field types find wrong with values the schema has nothing against. */
export function checkIssues(form: Form, evaluation: Evaluation, { language, files }: Pick<IssueSource, "language" | "files">, refused: ReadonlySet<string>): readonly Issue[] {
  return fieldsBelow(form, evaluation, ROOT, language).flatMap(({ pointer, question }) => {
    const value = valueIn(evaluation, pointer, question);
    if (value === undefined || question.type?.check === undefined || refused.has(pointer)) return [];
    const issue = question.type.check(value, contextOf(form, question, files));
    return issue === undefined ? [] : [{ ...issue, pointer }];
  });
}

function fieldsBelow(form: Form, evaluation: Evaluation, pointer: Pointer, language: string, group?: Question): readonly FieldAt[] {
  return evaluation.children(pointer).flatMap((member) => {
    const question = questionAt(form, evaluation, member, language, group);
    if (question === undefined) return [];
    return question.kind === "field" ? [{ pointer: member, question }] : fieldsBelow(form, evaluation, member, language, question);
  });
}
