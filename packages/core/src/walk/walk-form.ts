import type { Language } from "../definition/definition.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import type { Form } from "../form/form.ts";
import { patternsOf, plannedPageOf, type PlannedItem, type PlannedPage } from "../form/form-plan.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import { answerNodes, type Walker } from "./answer-nodes.ts";
import { patternOf } from "./question.ts";
import { reuse } from "./reuse.ts";
import type { ReadingOptions, WalkedNote, WalkedPage, WalkNode } from "./walk.ts";

/**
 * The pages that have something to show, in order. A page whose answers are all irrelevant is left out; one that holds
 * notes only stays while one of them holds.
 */
export function walk(form: Form, evaluation: Evaluation, options: ReadingOptions): readonly WalkedPage[] {
  return form.package.plan.pages.flatMap((planned) => walkPlanned(form, evaluation, planned, options) ?? []);
}

/** One page of the walk; undefined when it has nothing to show or the form has no such page. */
export function walkPage(form: Form, evaluation: Evaluation, page: string, options: ReadingOptions): WalkedPage | undefined {
  const planned = form.package.plan.pages.find((one) => one.page === page);
  return planned && walkPlanned(form, evaluation, planned, options);
}

/** The ids of all pages in order, whatever the answers are. Never empty. */
export function pageIds(form: Form): readonly string[] {
  return form.package.plan.pages.map(({ page }) => page);
}

/** The page on which an answer is given. The first page for the root and for answers that stand on no page. */
export function pageOf(form: Form, pointer: string): string {
  return plannedPageOf(form.package.plan.pages, patternOf(pointer)) ?? "";
}

function walkPlanned(form: Form, evaluation: Evaluation, planned: PlannedPage, options: ReadingOptions): WalkedPage | undefined {
  const walker: Walker = { ...options, form, evaluation };
  const nodes = plannedNodes(walker, planned.items);
  if (nodes.length === 0 || (patternsOf(planned.items).length > 0 && !nodes.some(showsAnswers))) return undefined;
  const [first] = nodes;
  const { text: title, ...lang } = titleOf(form, planned, first, options.language);
  const before = options.previous?.find(({ page }) => page === planned.page);
  return reuse({ page: planned.page, title, nodes, ...lang }, before);
}

/** Without a title a page is called like the first answer on it. */
function titleOf(form: Form, { page, title }: PlannedPage, first: WalkNode | undefined, language: Language): LocalText {
  if (title !== undefined) return textAt(form.definition, title, language) ?? { text: page };
  return first !== undefined && "label" in first ? { text: first.label, ...(first.lang !== undefined && { lang: first.lang }) } : { text: page };
}

/** Neighbouring answers are walked together, since several may speak of the same rows. */
function plannedNodes(walker: Walker, items: readonly PlannedItem[]): readonly WalkNode[] {
  const nodes: WalkNode[] = [];
  let patterns: string[] = [];
  const flush = () => {
    nodes.push(...answerNodes(walker, patterns));
    patterns = [];
  };
  for (const item of items) {
    if (item.kind === "answer") patterns.push(item.pattern);
    else {
      flush();
      const node = item.kind === "note" ? noteNode(walker, item) : sectionNode(walker, item);
      if (node !== undefined) nodes.push(node);
    }
  }
  flush();
  return nodes;
}

function sectionNode(walker: Walker, item: PlannedItem & { readonly kind: "section" }): WalkNode | undefined {
  const nodes = plannedNodes(walker, item.items);
  if (nodes.length === 0 || (patternsOf(item.items).length > 0 && !nodes.some(showsAnswers))) return undefined;
  const { text, ...lang } = textAt(walker.form.definition, item.title, walker.language) ?? { text: "" };
  return { kind: "section", title: text, nodes, ...lang };
}

const notes = new WeakMap<PlannedItem, Map<Language, WalkedNote>>();

/** The same note is the same object each time. */
function noteNode({ form, evaluation, language }: Walker, item: PlannedItem & { readonly kind: "note" }): WalkNode | undefined {
  if (item.check !== undefined && form.checks.notes[item.check]?.(evaluation.pruned) !== true) return undefined;
  const known = notes.get(item) ?? new Map<Language, WalkedNote>();
  notes.set(item, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  const { text, ...lang } = textAt(form.definition, item.text, language) ?? { text: "" };
  const note: WalkedNote = { kind: "note", tone: item.tone, text: parseRichText(text), ...lang };
  known.set(language, note);
  return note;
}

function showsAnswers(node: WalkNode): boolean {
  return node.kind === "section" ? node.nodes.some(showsAnswers) : node.kind !== "note";
}
