import type { Rule } from "../../../issue/rule.ts";

/** Branches that take the same answers. */
export const branchesOverlap: Rule = {
  code: "branches-overlap",
  severity: "warning",
  looksFor: "Branches of a choice that the same answers can fit.",
  why: "In \"oneOf\" answers that fit two branches are refused, and nobody who chose one knows why.",
};
