import type { Rule } from "../../../issue/rule.ts";

/** A step from rows to a single answer. */
export const migrationRows: Rule = {
  code: "migration-rows",
  severity: "error",
  looksFor: "A step for drafts whose source and target lie in different numbers of lists, or that names the rows themselves.",
  why: "Nobody knows which row is meant.",
};
