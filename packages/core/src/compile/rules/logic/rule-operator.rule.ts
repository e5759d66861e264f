import type { Rule } from "../../../issue/rule.ts";

/** An operator there is not. */
export const ruleOperator: Rule = {
  code: "rule-operator",
  severity: "error",
  looksFor: "An operator that is not in the written list, or several in one object.",
  why: "Browser and server could not compute it alike.",
};
