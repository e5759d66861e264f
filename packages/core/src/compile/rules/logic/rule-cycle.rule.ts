import type { Rule } from "../../../issue/rule.ts";

/** Computed answers that wait for each other. */
export const ruleCycle: Rule = {
  code: "rule-cycle",
  severity: "error",
  looksFor: "A rule that needs what it computes, directly or over others.",
  why: "No order of computing gives a value.",
};
