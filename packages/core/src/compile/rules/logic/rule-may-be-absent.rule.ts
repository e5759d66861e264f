import type { Rule } from "../../../issue/rule.ts";

/** A required answer that cannot be computed. */
export const ruleMayBeAbsent: Rule = {
  code: "rule-may-be-absent",
  severity: "warning",
  looksFor: "A required computed answer whose rule reads answers that may be left open.",
  why: "The form cannot be sent, and the citizen cannot fill the answer in.",
};
