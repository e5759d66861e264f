import type { Rule } from "../../../issue/rule.ts";

/** An assertion without a place. */
export const ruleSaidNowhere: Rule = {
  code: "rule-said-nowhere",
  severity: "error",
  looksFor: "An assertion that is said at no answer of the form.",
  why: "The citizen reads no sentence and cannot send the form.",
};
