import type { FieldContext, OtherAnswer } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import { pointerOf, segments, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { plainContext, questionAt, type Question } from "./question.ts";
import { valueIn } from "./value-in.ts";

/** Where a question stands among the answers. */
export interface AskedAt {
  readonly evaluation: Evaluation;
  readonly pointer: Pointer;
}

/** What a question's field type may ask about. */
export function contextOf(form: Form, question: Question, files: { readonly [id: string]: FileFacts }, { evaluation, pointer }: AskedAt): FieldContext {
  const plain = plainContext(form, question, files);
  const { lists } = form;
  const day = evaluation.day ?? lists?.today();
  const reads = question.type?.reads !== undefined;
  if (lists === undefined && day === undefined && !reads) return plain;

  const referenced = form.package.lists?.byReference;
  const supplied = (uri: string) => {
    if (lists === undefined || plain.codeList(uri) !== undefined || referenced?.[uri] === undefined) return undefined;
    const found = lists.get(uri);
    if (typeof found === "string") waiting.add(context);
    return found;
  };
  const context: FieldContext = {
    ...plain,
    ...(day !== undefined && { day }),
    codeList(uri) {
      const found = supplied(uri);
      return typeof found === "object" ? found : plain.codeList(uri);
    },
    codeListState(uri) {
      const found = supplied(uri);
      return typeof found === "string" ? found : undefined;
    },
    ...(reads && { other: (pattern: string) => otherAnswer(form, evaluation, beside(pattern, pointer), question) }),
  };
  return context;
}

const waiting = new WeakSet<FieldContext>();

/** True when a context was asked for a list that had not arrived: what was read with it is to be read again. */
export function waited(context: FieldContext): boolean {
  return waiting.has(context);
}

/** The answer of a pattern that lies in the same rows as a pointer, as far as both go through rows together. */
export function beside(pattern: string, pointer: Pointer): Pointer {
  const own = segments(pointer);
  return pointerOf(segments(pattern).map((part, i) => (part === "*" ? own[i] ?? part : part)));
}

function otherAnswer(form: Form, evaluation: Evaluation, pointer: Pointer, { language }: Question): OtherAnswer | undefined {
  const other = questionAt(form, evaluation, pointer, language);
  return other && { label: other.label.text, value: valueIn(evaluation, pointer, other) };
}
