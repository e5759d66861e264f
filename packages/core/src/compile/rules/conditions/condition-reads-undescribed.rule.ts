import type { Rule } from "../../../issue/rule.ts";

/** A condition about nothing. */
export const conditionReadsUndescribed: Rule = {
  code: "condition-reads-undescribed",
  severity: "warning",
  looksFor: "A condition about an answer that no place of the schema describes.",
  why: "The answer is never there, mostly because of a misspelt key, and the condition never or always holds.",
};
