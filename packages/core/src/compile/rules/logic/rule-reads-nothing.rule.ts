import type { Rule } from "../../../issue/rule.ts";

/** A rule that always gives the same. */
export const ruleReadsNothing: Rule = {
  code: "rule-reads-nothing",
  severity: "warning",
  looksFor: "A rule that reads no answer and not the day.",
  why: "It says nothing about the form that is filled in.",
};
