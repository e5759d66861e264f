import type { Language } from "../definition/definition.ts";
import type { LocalText } from "../definition/text-at.ts";
import type { FieldContext } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import { parentOf, pointerOf, ROOT, segments, type Pointer } from "../pointer/pointer.ts";
import { isChoicePointer } from "../relevance/branch-choice.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { beside, contextOf, waited } from "./context-of.ts";
import { movedNodes } from "./moved-row.ts";
import { patternOf, questionAt, type Question } from "./question.ts";
import { ReadingsByStamp } from "./readings-by-stamp.ts";
import { numbered, rowLabelOf } from "./row-label.ts";
import { valueIn } from "./value-in.ts";
import type { ReadingOptions, WalkedRepeat, WalkedRow, WalkNode } from "./walk.ts";

/** One reading of one person's answers. */
export interface Walker extends ReadingOptions {
  readonly form: Form;
  readonly evaluation: Evaluation;
}

/** Nodes of the relevant answers that patterns name, in order. Neighbouring patterns into the same rows share one repeat. */
export function answerNodes(walker: Walker, patterns: readonly string[], base: Pointer = ROOT): readonly WalkNode[] {
  const nodes: WalkNode[] = [];
  for (let i = 0; i < patterns.length; i++) {
    const [rows, inRow] = splitAtRows(patterns[i] ?? "");
    if (inRow === undefined) {
      nodes.push(...answerNode(walker, `${base}${rows}` as Pointer));
      continue;
    }
    const shown = [inRow];
    for (; splitAtRows(patterns[i + 1] ?? "")[0] === rows && splitAtRows(patterns[i + 1] ?? "")[1] !== undefined; i++) {
      shown.push(splitAtRows(patterns[i + 1] ?? "")[1] ?? "");
    }
    nodes.push(...answerNode(walker, `${base}${rows}` as Pointer, shown));
  }
  return nodes;
}

/** "/rows/*&#47;name" is "/rows" and "/name"; a pattern without rows has no second part. */
function splitAtRows(pattern: string): readonly [string, string | undefined] {
  const parts = segments(pattern);
  const star = parts.indexOf("*");
  return star === -1 ? [pattern, undefined] : [pointerOf(parts.slice(0, star)), pointerOf(parts.slice(star + 1))];
}

const nodesByStamp = new ReadingsByStamp<readonly WalkNode[]>();
const rowsByStamp = new ReadingsByStamp<WalkedRow>();

/** One node, or none for what is not relevant. `shownInRows`: the patterns within a row that are shown; absent: all. */
function answerNode(walker: Walker, pointer: Pointer, shownInRows?: readonly string[], group?: Question): readonly WalkNode[] {
  const { form, evaluation, language, files, offers } = walker;
  if (isChoicePointer(pointer)) return choiceNode(walker, pointer);
  const stamp = evaluation.stamp(pointer);
  if (stamp === undefined) return [];
  const parent = group ?? (pointer === ROOT ? undefined : questionAt(form, evaluation, parentOf(pointer), language));
  const around = [pointer, form, language, files, offers, parent, shownInRows?.join(), ...listsAround(walker, pointer)];
  return nodesByStamp.get(stamp, around, () => freshNode(walker, pointer, shownInRows, parent));
}

function freshNode(walker: Walker, pointer: Pointer, shownInRows: readonly string[] | undefined, parent: Question | undefined): readonly WalkNode[] {
  const question = questionAt(walker.form, walker.evaluation, pointer, walker.language, parent);
  if (question === undefined) return [];
  if (question.kind === "repeat") return [repeatNode(walker, pointer, question, shownInRows)];
  const shared = { ...shownAs(walker, pointer, question), context: sameContext(walker, question, pointer), value: valueIn(walker.evaluation, pointer, question) };
  if (question.kind === "field" && question.type !== undefined) return [{ kind: "field", ...shared, type: question.type, ...(question.computed && { computed: true }) }];
  const nodes = memberNodes(walker, pointer, question);
  const open = walker.evaluation.isOpen(pointer);
  const folded = walker.offers === true && walker.evaluation.isFolded(pointer);
  if (nodes.length === 0 && !open && !folded) return [];
  return [{ kind: "group", ...shared, ...(question.type && { type: question.type }), nodes, ...(open && { open }), ...(folded && { folded }) }];
}

/** Which branch applies, asked as any choice is. */
function choiceNode(walker: Walker, pointer: Pointer): readonly WalkNode[] {
  const choice = walker.evaluation.choice(pointer);
  const question = choice && questionAt(walker.form, walker.evaluation, pointer, walker.language);
  if (question?.type === undefined) return [];
  const shared = { ...shownAs(walker, pointer, question), required: choice?.required === true };
  return [{ kind: "field", ...shared, type: question.type, context: sameContext(walker, question, pointer), value: choice?.chosen }];
}

function memberNodes(walker: Walker, pointer: Pointer, question: Question): readonly WalkNode[] {
  return walker.evaluation.parts(pointer).flatMap((member) => answerNode(walker, member, undefined, question));
}

function repeatNode(walker: Walker, pointer: Pointer, question: Question, shown: readonly string[] | undefined): WalkedRepeat {
  const { minItems = 0, maxItems } = question.facts.keywords;
  const rowLabel = rowLabelOf(walker.form, question, walker.language);
  return {
    kind: "repeat",
    ...shownAs(walker, pointer, question),
    rowLabel: rowLabel.text,
    ...(rowLabel.lang !== undefined && { rowLang: rowLabel.lang }),
    rows: walker.evaluation.children(pointer).map((row, i) => rowOf(walker, row, numbered(rowLabel, i), shown, question)),
    minItems,
    ...(maxItems !== undefined && { maxItems }),
  };
}

/** A row of single answers shows its one field under the row's own label; an empty one must be filled or removed (R18). */
function rowOf(walker: Walker, pointer: Pointer, label: LocalText, shown: readonly string[] | undefined, rows: Question): WalkedRow {
  const { form, evaluation, language, files, offers } = walker;
  const row = { pointer, ...labelled(label) };
  const stamp = evaluation.stamp(pointer);
  if (stamp === undefined) return { ...row, nodes: [] };
  const around = [form, language, files, offers, rows, shown?.join(), ...listsAround(walker, pointer)];
  const read = (): WalkedRow => ({ ...row, nodes: nodesOfRow(walker, pointer, label, shown, rows) });
  const known = rowsByStamp.get(stamp, around, read);
  if (known.pointer === pointer && known.label === label.text) return known;
  const nodes = movedNodes(known, pointer);
  return rowsByStamp.set(stamp, around, nodes === undefined ? read() : { ...row, nodes });
}

function nodesOfRow(walker: Walker, pointer: Pointer, label: LocalText, shown: readonly string[] | undefined, rows: Question): readonly WalkNode[] {
  const question = questionAt(walker.form, walker.evaluation, pointer, walker.language, rows);
  if (question === undefined) return [];
  if (shown !== undefined && !shown.includes("")) return answerNodes(walker, shown, pointer);
  if (question.kind === "group") return memberNodes(walker, pointer, question);
  return answerNode(walker, pointer, undefined, rows).map((node) => ("label" in node ? { ...node, ...labelled(label), required: true } : node));
}

function labelled({ text, lang }: LocalText): { readonly label: string; readonly lang?: Language } {
  return { label: text, ...(lang !== undefined && { lang }) };
}

function shownAs({ evaluation }: Walker, pointer: Pointer, { label, hint, hintLang, settings }: Question) {
  const named = evaluation.isNamed(pointer);
  return {
    pointer,
    ...labelled(label),
    ...(hint && { hint }),
    ...(hintLang !== undefined && { hintLang }),
    // Whoever names an answer has something to say.
    required: named || evaluation.isRequired(pointer),
    settings,
    ...(named && { named }),
  };
}

const NOTHING: readonly unknown[] = [];

/** What a reading depends on because of code lists: those that arrive, and other answers that are read in or below it. */
function listsAround({ form, evaluation }: Walker, pointer: Pointer): readonly unknown[] {
  const reads = form.package.lists?.reads;
  if (reads === undefined && form.lists === undefined) return NOTHING;
  const others = reads?.[patternOf(pointer)] ?? [];
  return [form.lists?.state, ...others.map((pattern) => evaluation.stamp(beside(pattern, pointer)))];
}

const contexts = new WeakMap<object, WeakMap<Question, KnownContext>>();

interface KnownContext {
  readonly context: FieldContext;
  readonly state: object | undefined;
}

/** The context of a question with the same attached files is the same object, unless it waited for a list or reads others. */
function sameContext({ form, files, evaluation }: Walker, question: Question, pointer: Pointer): FieldContext {
  const state = form.lists?.state;
  const known = contexts.get(files) ?? new WeakMap<Question, KnownContext>();
  contexts.set(files, known);
  const before = known.get(question);
  if (before !== undefined && (before.state === state || !waited(before.context)) && question.type?.reads === undefined) return before.context;
  const context = contextOf(form, question, files, { evaluation, pointer });
  known.set(question, { context, state });
  return context;
}
