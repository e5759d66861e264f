import type { Form } from "../form/form.ts";
import { isArray, type Json } from "../json/json.ts";
import { child, parentOf, ROOT, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { questionAt, type Question } from "../walk/question.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import type { Session } from "./session.ts";

/**
 * The session with the empty rows that must be there: a person who has to name one dog sees its fields at once and need
 * not add a row first. Only rows that are asked for where their group is there; an optional group is not called into being.
 */
export function fillRows(form: Form, session: Session): Session {
  const { repeats } = form.package.plan;
  if (repeats.length === 0) return session;
  let filled = session;
  // A new row can hold rows itself, and can make others relevant. Each turn adds at least one; the schema's depth ends it.
  for (let turn = 0; turn < 8; turn++) {
    const evaluation = currentEvaluation(form, filled);
    const missing = firstOf(repeats, (pattern) => firstOf(pointersOf(pattern, evaluation, filled.answers), (pointer) => (isShort(form, evaluation, pointer, filled) ? pointer : undefined)));
    if (missing === undefined) return filled;
    filled = addRows(form, evaluation, filled, missing);
  }
  return filled;
}

/** What an empty row is: an object for a row of answers, null for a row that is one answer (R18). */
export function emptyRow(question: Question): Json {
  return question.facts.items?.structural === true || question.facts.items?.types.includes("object") === true ? {} : null;
}

function addRows(form: Form, evaluation: Evaluation, session: Session, pointer: Pointer): Session {
  const question = questionAt(form, evaluation, pointer, session.language);
  if (question === undefined) return session;
  const rows = rowsAt(session.answers, pointer);
  const { minItems = 0 } = question.facts.keywords;
  const added = Array.from({ length: minItems - rows.length }, () => emptyRow(question));
  return { ...session, answers: withValueAt(session.answers, pointer, [...rows, ...added]) ?? {} };
}

function isShort(form: Form, evaluation: Evaluation, pointer: Pointer, session: Session): boolean {
  if (!evaluation.isRelevant(pointer) || !evaluation.isRequired(pointer)) return false;
  if (valueAt(evaluation.pruned, parentOf(pointer)) === undefined) return false;
  const question = questionAt(form, evaluation, pointer, session.language);
  const held = valueAt(session.answers, pointer);
  return question?.kind === "repeat" && (held === undefined || isArray(held)) && rowsAt(session.answers, pointer).length < (question.facts.keywords.minItems ?? 0);
}

function firstOf<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the answers reach a pattern, whether or not there is anything; `*` stands for each of the rows there are. */
function* pointersOf(pattern: string, evaluation: Evaluation, answers: Json, base: Pointer = ROOT): Generator<Pointer> {
  const star = pattern.indexOf("/*/");
  if (star < 0) return yield `${base}${pattern}` as Pointer;
  const rows = `${base}${pattern.slice(0, star)}` as Pointer;
  if (!evaluation.isRelevant(rows)) return undefined;
  for (let i = 0; i < rowsAt(answers, rows).length; i++) yield* pointersOf(pattern.slice(star + 2), evaluation, answers, child(rows, i));
  return undefined;
}

function rowsAt(answers: Json, pointer: Pointer): readonly Json[] {
  const rows = valueAt(answers, pointer);
  return isArray(rows) ? rows : [];
}
