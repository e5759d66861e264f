import type { Rule } from "../../../issue/rule.ts";

/** An assertion between rows. */
export const ruleSaidElsewhere: Rule = {
  code: "rule-said-elsewhere",
  severity: "error",
  looksFor: "An assertion that is said at answers of different rows.",
  why: "Nobody knows for which row it is judged.",
};
