import type { Rule } from "../../../issue/rule.ts";

/** A rule on what does not fit. */
export const ruleType: Rule = {
  code: "rule-type",
  severity: "error",
  looksFor: "An operator that gets what it cannot work with, or a rule that gives another type than its answer takes.",
  why: "It would give nothing, or nonsense.",
};
