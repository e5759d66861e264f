import type { FormRule } from "../subject.ts";

/** Two pages of one title. */
export const pageTitleRepeated: FormRule = {
  code: "page-title-repeated",
  severity: "warning",
  looksFor: "Two pages with the same title.",
  why: "Steps, check page and PDF name pages by their titles; a screen reader announces a new page with the old name (WCAG 2.4.2).",
  find: ({ definition: { layout = [] } }) => layout.flatMap(({ title }, i) => {
    const before = layout.findIndex((other) => other.title === title);
    return before === i ? [] : [{ at: `/layout/${i}/title`, expected: "a title no other page has", found: `"${title}", as /layout/${before} has it`, fix: "Say in the title what this page asks." }];
  }),
};
