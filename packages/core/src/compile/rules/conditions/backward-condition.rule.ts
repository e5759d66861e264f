import type { LayoutItem } from "../../../definition/definition.ts";
import { child, parentOf, type Pointer } from "../../../pointer/pointer.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A question that appears behind the citizen's back. */
export const backwardCondition: FormRule = {
  code: "backward-condition",
  severity: "warning",
  looksFor: "An answer that is shown on an earlier page than the answer its condition depends on.",
  why: "Who has answered the earlier page meets a new question there only at the end, when the form cannot be sent.",
  find({ definition: { layout = [] }, nodes, built: { table } }) {
    const pages = new Map(layout.flatMap(({ show }, i) => patternsIn(show).map((pattern) => [pattern, i] as const)));
    const singles = new Set<string>(nodes.filter(({ object, array }) => !object && !array).map(({ pattern }) => pattern));
    if (pages.size === 0) return [];
    const titleOf = (pattern: Pointer): string => `"${pattern}" on page "${layout[pageOf(pages, pattern) ?? 0]?.page ?? ""}"`;
    return oncePerPlace(nodes.filter(({ conditions }) => conditions.length > 0).flatMap((node) => node.places.flatMap(({ slot, inPlace, entry }) => {
      const condition = slot < 0 || !inPlace ? undefined : table.conditions[node.conditions[slot] ?? -1];
      const [first, ...more] = Object.keys(entry.properties ?? {}).map((key) => child(node.pattern, key));
      if (condition === undefined || first === undefined) return [];
      const last = Math.max(...[first, ...more].map((pattern) => pageOf(pages, pattern) ?? Infinity));
      const read = condition.reads.filter(({ kind }) => kind !== "through").map(({ path }) => path.reduce<Pointer>((here, step) => child(here, step ?? "*"), node.pattern));
      const later = read.find((pattern) => singles.has(pattern) && (pageOf(pages, pattern) ?? -1) > last);
      return later === undefined ? [] : [{
        at: entry.at, expected: "the question before what depends on it", found: `${titleOf(first)}, and ${titleOf(later)}, on which it depends`,
        fix: `Show "${later}" on an earlier page, or "${first}" on a later one.`,
      }];
    })));
  },
};

/** The number of the page that shows an answer, itself or with a group it lies in; undefined where only parts of it are shown. */
function pageOf(pages: ReadonlyMap<string, number>, pattern: Pointer): number | undefined {
  for (let here = pattern; here !== ""; here = parentOf(here)) {
    const page = pages.get(here);
    if (page !== undefined) return page;
  }
  return undefined;
}

function patternsIn(items: readonly LayoutItem[]): readonly string[] {
  return items.flatMap((item) => (typeof item === "string" ? [item] : "section" in item ? patternsIn(item.show) : []));
}
