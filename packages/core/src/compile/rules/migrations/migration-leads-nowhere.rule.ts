import type { Rule } from "../../../issue/rule.ts";

/** A step to an answer there is not. */
export const migrationLeadsNowhere: Rule = {
  code: "migration-leads-nowhere",
  severity: "error",
  looksFor: "A step for drafts whose target is no answer of the form, and that no later step takes on.",
  why: "The citizen loses an answer that was given already.",
};
