import type { Rule } from "../../../issue/rule.ts";

/** A computed answer nobody describes. */
export const ruleComputesUndescribed: Rule = {
  code: "rule-computes-undescribed",
  severity: "error",
  looksFor: "A rule that computes an answer which the schema does not describe.",
  why: "It has no type, no title and no place in the form.",
};
