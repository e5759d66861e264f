import type { Rule } from "../../../issue/rule.ts";

/** Two assertions of one id. */
export const ruleDuplicateId: Rule = {
  code: "rule-duplicate-id",
  severity: "error",
  looksFor: "Two assertions with the same id.",
  why: "Nobody can say which of them is broken.",
};
