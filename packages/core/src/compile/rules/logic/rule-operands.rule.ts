import type { Rule } from "../../../issue/rule.ts";

/** Too few operands, or too many. */
export const ruleOperands: Rule = {
  code: "rule-operands",
  severity: "error",
  looksFor: "An operator with another number of operands than it takes.",
  why: "It would be computed with what is there, and give something else.",
};
