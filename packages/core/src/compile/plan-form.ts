import type { FormDefinition, LayoutItem } from "../definition/definition.ts";
import type { FormPlan, PlannedItem, PlannedPage } from "../form/form-plan.ts";
import { pointerOf, type PointerPattern } from "../pointer/pointer.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { withChoices } from "./planned-choices.ts";

/** The plan of a definition whose answers are known. */
export function planForm(definition: FormDefinition, root: StaticNode): FormPlan {
  return { pages: planPages(definition, root), repeats: repeatsIn(root) };
}

function repeatsIn(node: StaticNode): readonly PointerPattern[] {
  return [...(node.kind === "rows" ? [node.pattern] : []), ...node.children.flatMap(repeatsIn)];
}

/** Pages of a definition whose answers are known. */
function planPages(definition: FormDefinition, root: StaticNode): readonly PlannedPage[] {
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
