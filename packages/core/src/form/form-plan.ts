import { isWithin, type PointerPattern } from "../pointer/pointer.ts";

/** What publishing finds out about pages and repeats once: it follows from the definition, whatever the answers are. */
export interface FormPlan {
  /** Never empty. */
  readonly pages: readonly PlannedPage[];
  /** Patterns of all repeats, outer ones first. */
  readonly repeats: readonly PointerPattern[];
}

/** What stands on a page, before anyone answered: the layout, or what follows from a bare schema. */
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

/**
 * The page on which an answer is given: the one whose pattern reaches nearest to it, else the first that shows a part of
 * it, else the first page.
 */
export function plannedPageOf(plan: readonly PlannedPage[], pattern: string): string | undefined {
  if (plan.length < 2) return plan[0]?.page;
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
