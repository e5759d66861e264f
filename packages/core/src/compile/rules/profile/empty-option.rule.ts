import type { Rule } from "../../../issue/rule.ts";

/** An option that is no answer. */
export const emptyOption: Rule = {
  code: "empty-option",
  severity: "error",
  looksFor: "An option whose value is the empty text.",
  why: "The empty text counts as no answer, so whoever chooses it is told to choose.",
};
