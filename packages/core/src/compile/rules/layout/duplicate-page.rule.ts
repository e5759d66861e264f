import type { FormRule } from "../subject.ts";

/** Two pages of one id. */
export const duplicatePage: FormRule = {
  code: "duplicate-page",
  severity: "error",
  looksFor: "Two pages with the same id.",
  why: "Drafts and addresses name pages by their id: one of the two could not be found again.",
  find: ({ definition: { layout = [] } }) => layout.flatMap(({ page }, i) => (layout.findIndex((other) => other.page === page) === i
    ? []
    : [{ at: `/layout/${i}/page`, expected: "an id no other page has", found: `"${page}" again`, fix: "Give one of the two pages another id." }])),
};
