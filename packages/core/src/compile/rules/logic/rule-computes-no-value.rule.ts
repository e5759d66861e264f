import type { Rule } from "../../../issue/rule.ts";

/** A computed answer that is none. */
export const ruleComputesNoValue: Rule = {
  code: "rule-computes-no-value",
  severity: "error",
  looksFor: "A rule that computes a group, rows, a row or a file.",
  why: "Only a single answer can be computed.",
};
