import { isArray, isChoicePointer, ROOT, transition, valueAt, walk, type Form, type Evaluation, type Pointer, type Session, type WalkNode, type WalkedField, type WalkedRepeat } from "@formgeber/core";
import type { TestStep } from "./form-test.ts";
import type { Mismatch } from "./mismatch.ts";
import { subjectAt } from "./moment.ts";

/** A step of a person, as opposed to a look in between. */
export type PersonStep = Exclude<TestStep, { readonly expect: unknown }>;

/** The session after a step, or why a person could not take it. */
export function takeStep(form: Form, evaluation: Evaluation, session: Session, step: PersonStep): Session | Mismatch {
  if ("set" in step) return setAnswer(form, evaluation, session, step.set, (field) => (typeof step.to === "string" ? step.to : field.type.write(step.to, field.context)), ["set"]);
  if ("clear" in step) return setAnswer(form, evaluation, session, step.clear, (field) => field.type.write(undefined, field.context), ["clear"]);
  if ("choose" in step) return choose(form, evaluation, session, step.choose, step.branch);
  if ("addRow" in step) return addRow(form, evaluation, session, step.addRow);
  return removeRow(form, evaluation, session, step.removeRow, step.index);
}

function setAnswer(form: Form, evaluation: Evaluation, session: Session, pointer: Pointer, rawOf: (field: WalkedField) => unknown, within: Mismatch["within"]): Session | Mismatch {
  const node = nodeAt(form, evaluation, session, pointer);
  if (node?.kind !== "field") return notThere(form, evaluation, pointer, "a field that a person can fill in at this moment", within);
  const answered = transition(form, session, { kind: "answer", pointer, raw: rawOf(node) });
  return transition(form, answered, { kind: "leave", pointer });
}

/** The choice is named by its own pointer, or by that of its group where it is the only one there. */
function choose(form: Form, evaluation: Evaluation, session: Session, named: Pointer, branch: number): Session | Mismatch {
  const [pointer = named, ...others] = isChoicePointer(named) ? [named] : evaluation.parts(named).filter(isChoicePointer);
  if (others.length > 0) return notThere(form, evaluation, named, "the pointer of one choice", ["choose"], `several choices: ${[pointer, ...others].join(", ")}`);
  const count = evaluation.choice(pointer)?.branches.length ?? 0;
  if (branch >= count) return notThere(form, evaluation, named, `${branch + 1} branches or more to choose from`, ["choose"], count === 0 ? "nothing to choose" : `${count} branches`);
  return transition(form, session, { kind: "choose-branch", pointer, branch });
}

function addRow(form: Form, evaluation: Evaluation, session: Session, pointer: Pointer): Session | Mismatch {
  if (nodeAt(form, evaluation, session, pointer)?.kind !== "repeat") return notThere(form, evaluation, pointer, "rows a person can add to at this moment", ["addRow"]);
  const after = transition(form, session, { kind: "add-row", pointer });
  return after === session ? notThere(form, evaluation, pointer, "room for another row", ["addRow"], "as many rows as there may be") : after;
}

function removeRow(form: Form, evaluation: Evaluation, session: Session, pointer: Pointer, index: number): Session | Mismatch {
  const held = valueAt(session.answers, pointer);
  const count = isArray(held) ? held.length : 0;
  if (index >= count) return notThere(form, evaluation, pointer, `${index + 1} rows or more`, ["index"], `${count} rows`);
  return transition(form, session, { kind: "remove-row", pointer, index });
}

function notThere(form: Form, evaluation: Evaluation, pointer: Pointer, expected: string, within: Mismatch["within"], found?: string): Mismatch {
  const asked = evaluation.isRelevant(pointer) ? "an answer of another kind" : "not asked for";
  return { within, subject: subjectAt(form, pointer), expected, found: found ?? asked };
}

/** The field or the rows a person sees for an answer; undefined where the form shows none. */
function nodeAt(form: Form, evaluation: Evaluation, { language, files }: Session, pointer: Pointer): WalkedField | WalkedRepeat | undefined {
  if (pointer === ROOT) return undefined;
  return find(walk(form, evaluation, { language, files }).flatMap(({ nodes }) => nodes), pointer);
}

function find(nodes: readonly WalkNode[], pointer: Pointer): WalkedField | WalkedRepeat | undefined {
  for (const node of nodes) {
    if ((node.kind === "field" || node.kind === "repeat") && node.pointer === pointer) return node;
    const inner = node.kind === "repeat" ? node.rows.flatMap((row) => row.nodes) : "nodes" in node ? node.nodes : [];
    const found = find(inner, pointer);
    if (found) return found;
  }
  return undefined;
}
