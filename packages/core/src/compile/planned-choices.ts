import { isWithin, lastSegment, parentOf, type Pointer, type PointerPattern } from "../pointer/pointer.ts";
import { choicePointer } from "../relevance/branch-choice.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import type { PlannedItem, PlannedPage } from "../form/form-plan.ts";

interface Open {
  readonly pattern: PointerPattern;
  readonly group: PointerPattern;
  readonly members: readonly string[];
}

/**
 * Pages on which each choice among branches stands before the first answer that one of its branches describes, unless the
 * layout names the choice or shows the whole group.
 */
export function withChoices(pages: readonly PlannedPage[], root: StaticNode): readonly PlannedPage[] {
  let open = choicesBelow(root);
  if (open.length === 0) return pages;
  const place = (items: readonly PlannedItem[]): readonly PlannedItem[] => items.flatMap((item) => {
    if (item.kind === "note") return [item];
    if (item.kind === "section") return [{ ...item, items: place(item.items) }];
    const before = open.filter(({ group, members }) => parentOf(item.pattern as string as Pointer) === (group as string) && members.includes(lastSegment(item.pattern)));
    open = open.filter((choice) => !before.includes(choice) && !isWithin(choice.pattern, item.pattern));
    return [...before.map(({ pattern }): PlannedItem => ({ kind: "answer", pattern })), item];
  });
  return pages.map((page) => ({ ...page, items: place(page.items) }));
}

function choicesBelow(node: StaticNode): readonly Open[] {
  const own = (node.choices ?? []).map(({ of, members }) => ({ pattern: choicePointer(node.pattern as string as Pointer, of) as string as PointerPattern, group: node.pattern, members }));
  return [...own, ...node.children.flatMap(choicesBelow)];
}
