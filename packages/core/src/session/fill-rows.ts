import type { Form } from "../form/form.ts";
import { isArray, type Json } from "../json/json.ts";
import { child, parentOf, ROOT, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation, StaticNode } from "../relevance/evaluator.ts";
import { staticRoot } from "../walk/page-plan.ts";
import { questionAt, type Question } from "../walk/question.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import type { Session } from "./session.ts";

/**
 * The session with the empty rows that must be there: a person who has to name one dog sees its fields at once and need
 * not add a row first. Only rows that are asked for where their group is there; an optional group is not called into being.
 */
export function fillRows(form: Form, session: Session): Session {
  if (!holdsRows(staticRoot(form))) return session;
  let filled = session;
  // A new row can hold rows itself, and can make others relevant. Each turn adds at least one; the schema's depth ends it.
  for (let turn = 0; turn < 8; turn++) {
    const evaluation = currentEvaluation(form, filled);
    const missing = repeatsAt(evaluation, staticRoot(form), ROOT, filled.answers).find((pointer) => isShort(form, evaluation, pointer, filled));
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

/** Pointers of all repeats that the answers reach, whether or not they have rows yet. */
function repeatsAt(evaluation: Evaluation, node: StaticNode, pointer: Pointer, answers: Json): readonly Pointer[] {
  if (!evaluation.isRelevant(pointer)) return [];
  if (node.kind === "rows") {
    const [row] = node.children;
    const inRows = row === undefined || !holdsRows(row) ? [] : rowsAt(answers, pointer).flatMap((_, i) => repeatsAt(evaluation, row, child(pointer, i), answers));
    return [pointer, ...inRows];
  }
  return holders(node).flatMap((member) => repeatsAt(evaluation, member, child(pointer, member.key), answers));
}

const holding = new WeakMap<StaticNode, readonly StaticNode[]>();

/** The members that are repeats or hold some. */
function holders(node: StaticNode): readonly StaticNode[] {
  const known = holding.get(node) ?? node.children.filter(holdsRows);
  holding.set(node, known);
  return known;
}

function holdsRows(node: StaticNode): boolean {
  return node.kind === "rows" || holders(node).length > 0;
}

function rowsAt(answers: Json, pointer: Pointer): readonly Json[] {
  const rows = valueAt(answers, pointer);
  return isArray(rows) ? rows : [];
}
