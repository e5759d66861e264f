import type { Rule } from "../../../issue/rule.ts";

/** Steps that lead nowhere new. */
export const migrationVersion: Rule = {
  code: "migration-version",
  severity: "error",
  looksFor: "Steps for drafts of earlier versions that lead to no later version, or that an entry before them takes already.",
  why: "The draft stays as it was, and its answers do not fit the form any more.",
};
