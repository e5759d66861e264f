import type { LayoutItem } from "../../../definition/definition.ts";
import type { FormRule } from "../subject.ts";

/** A page without a question. */
export const emptyPage: FormRule = {
  code: "empty-page",
  severity: "warning",
  looksFor: "A page that asks nothing: it holds notes only.",
  why: "A citizen has to go on from a page on which there is nothing to do, and has to go back over it.",
  find: ({ definition }) => (definition.layout ?? []).flatMap(({ page, show }, i) => (show.some(asks) ? [] : [{
    at: `/layout/${i}/show`, expected: "a page with at least one answer", found: `"${page}", which holds notes only`, fix: "Move the notes to the page they belong to, or to the description of the form.",
  }])),
};

function asks(item: LayoutItem): boolean {
  return typeof item === "string" || ("section" in item && item.show.some(asks));
}
