import type { Rule } from "../../../issue/rule.ts";

/** A format nobody checks. */
export const unknownFormat: Rule = {
  code: "unknown-format",
  severity: "error",
  looksFor: "A format that core does not know.",
  why: "It would be checked nowhere.",
};
