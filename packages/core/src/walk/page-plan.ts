import type { FormDefinition, LayoutItem } from "../definition/definition.ts";
import type { Form } from "../form/form.ts";
import { isWithin, pointerOf, type PointerPattern } from "../pointer/pointer.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { withChoices } from "./planned-choices.ts";
import { staticNodes } from "../relevance/static-nodes.ts";

/** What stands on the pages of a form, before anyone answered: the layout, or what follows from a bare schema. */
export interface PlannedPage {
  readonly page: string;
  /** Where the title stands in the definition; absent: the label of the page's one answer is the title. */
  readonly title?: string;
  readonly items: readonly PlannedItem[];
}

export type PlannedItem =
  | { readonly kind: "answer"; readonly pattern: PointerPattern }
  | { readonly kind: "section"; readonly title: string; readonly items: readonly PlannedItem[] }
  | { readonly kind: "note"; readonly text: string; readonly tone: "info" | "warning"; readonly check?: number };

const plans = new WeakMap<Form, readonly PlannedPage[]>();
const roots = new WeakMap<Form, StaticNode>();

/** The pages of a form. Never empty. */
export function pagePlan(form: Form): readonly PlannedPage[] {
  const plan = plans.get(form) ?? planPages(form.definition, staticRoot(form));
  plans.set(form, plan);
  return plan;
}

/** Every answer that can exist in a form. */
export function staticRoot(form: Form): StaticNode {
  const root = roots.get(form) ?? staticNodes(form.package.table);
  roots.set(form, root);
  return root;
}

/**
 * The page on which an answer is given: the one whose pattern reaches nearest to it, else the first that shows a part of
 * it, else the first page.
 */
export function plannedPageOf(plan: readonly PlannedPage[], pattern: string): string | undefined {
  let best: { readonly page: string; readonly depth: number } | undefined;
  let part: string | undefined;
  for (const { page, items } of plan) {
    for (const shown of patternsOf(items)) {
      if (isWithin(pattern, shown) && shown.length > (best?.depth ?? -1)) best = { page, depth: shown.length };
      if (isWithin(shown, pattern)) part ??= page;
    }
  }
  return best?.page ?? part ?? plan[0]?.page;
}

/** Answer patterns among planned items, in order. */
export function patternsOf(items: readonly PlannedItem[]): readonly PointerPattern[] {
  return items.flatMap((item) => {
    if (item.kind === "answer") return [item.pattern];
    return item.kind === "section" ? patternsOf(item.items) : [];
  });
}

/** Pages of a definition whose answers are known. */
export function planPages(definition: FormDefinition, root: StaticNode): readonly PlannedPage[] {
  if (definition.layout === undefined || definition.layout.length === 0) return withChoices(pagesOfSchema(root), root);
  const counter = { checks: 0 };
  return withChoices(definition.layout.map(({ page, show }, i) => ({
    page,
    title: pointerOf(["layout", i, "title"]),
    items: show.map((item, k) => planItem(item, pointerOf(["layout", i, "show", k]), counter)),
  })), root);
}

/** `counter.checks` numbers the notes that have a condition as the compiled module does: in document order. */
function planItem(item: LayoutItem, pointer: string, counter: { checks: number }): PlannedItem {
  if (typeof item === "string") return { kind: "answer", pattern: item as PointerPattern };
  if ("section" in item) {
    return { kind: "section", title: `${pointer}/section`, items: item.show.map((one, k) => planItem(one, `${pointer}/show/${k}`, counter)) };
  }
  const note = { kind: "note", text: `${pointer}/note`, tone: item.tone ?? "info" } as const;
  return item.if === undefined ? note : { ...note, check: counter.checks++ };
}

/** One page for what stands outside a group, titled as the form, then one for each group. */
function pagesOfSchema(root: StaticNode): readonly PlannedPage[] {
  const answer = ({ pattern }: StaticNode): PlannedItem => ({ kind: "answer", pattern });
  const groups = root.children.filter(({ kind }) => kind === "group");
  const others = root.children.filter(({ kind }) => kind !== "group");
  const pages = groups.map((group) => ({ page: group.key, items: [answer(group)] }));
  if (others.length === 0 && pages.length > 0) return pages;
  return [{ page: "form", title: "/title", items: others.map(answer) }, ...pages];
}
