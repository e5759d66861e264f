import type { Rule } from "../../../issue/rule.ts";

/** A branch without a name. */
export const branchWithoutTitle: Rule = {
  code: "branch-without-title",
  severity: "warning",
  looksFor: "A branch among which a person has to choose, without a title.",
  why: "There is nothing to call it by in the list of choices.",
};
