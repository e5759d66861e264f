import type { Rule } from "../../../issue/rule.ts";

/** A value that is none. */
export const migrationValue: Rule = {
  code: "migration-value",
  severity: "error",
  looksFor: "A step for drafts that gives an answer a value it does not take.",
  why: "The draft comes back with an error that the citizen did not make.",
};
