import type { Rule } from "../../../issue/rule.ts";

/** A rule about nothing. */
export const ruleReadsUndescribed: Rule = {
  code: "rule-reads-undescribed",
  severity: "error",
  looksFor: "A rule that reads an answer which the schema does not describe.",
  why: "It is never judged, mostly because of a misspelt pattern.",
};
