import type { Form } from "../form/form.ts";
import type { FileFacts, Lexical, LexicalMember } from "../meaning/lexical.ts";
import { lastSegment, ROOT, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { contextOf } from "../walk/context-of.ts";
import { questionAt, type Question } from "../walk/question.ts";
import { valueIn } from "../walk/value-in.ts";
import type { ReadingOptions } from "../walk/walk.ts";
import type { FormRecord } from "./record.ts";

/**
 * The reading for machines: relevant answers in schema order, each in the lexical form its field type gives it. What has
 * no value is left out, and so are groups and rows in which nothing has.
 */
export function recordOf(form: Form, evaluation: Evaluation, { files }: Pick<ReadingOptions, "files">): FormRecord {
  const root: Lexical = { kind: "members", members: membersOf(form, evaluation, ROOT, files) };
  return { form: form.package.form, title: form.definition.title, root, files: filesOf(root) };
}

function membersOf(form: Form, evaluation: Evaluation, pointer: Pointer, files: ReadingOptions["files"], group?: Question): readonly LexicalMember[] {
  return evaluation.children(pointer).flatMap((member) => {
    const value = lexicalAt(form, evaluation, member, files, group);
    return value.kind === "absent" ? [] : [{ key: lastSegment(member), value }];
  });
}

function lexicalAt(form: Form, evaluation: Evaluation, pointer: Pointer, files: ReadingOptions["files"], group?: Question): Lexical {
  const question = questionAt(form, evaluation, pointer, form.definition.language, group);
  const value = question && valueIn(evaluation, pointer, question);
  if (question === undefined || value === undefined) return { kind: "absent" };
  if (question.kind === "field" && question.type !== undefined) return question.type.lexical(value, contextOf(form, question, files, { evaluation, pointer }));
  if (question.kind === "group") {
    const members = membersOf(form, evaluation, pointer, files, question);
    return members.length === 0 ? { kind: "absent" } : { kind: "members", members };
  }
  const items = evaluation.children(pointer).map((row) => lexicalAt(form, evaluation, row, files, question)).filter(({ kind }) => kind !== "absent");
  return items.length === 0 ? { kind: "absent" } : { kind: "items", items };
}

function filesOf(lexical: Lexical): readonly FileFacts[] {
  switch (lexical.kind) {
    case "file": return [lexical.file];
    case "members": return lexical.members.flatMap(({ value }) => filesOf(value));
    case "items": return lexical.items.flatMap(filesOf);
    default: return [];
  }
}
