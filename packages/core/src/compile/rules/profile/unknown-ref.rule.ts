import type { Rule } from "../../../issue/rule.ts";

/** A reference to nothing. */
export const unknownRef: Rule = {
  code: "unknown-ref",
  severity: "error",
  looksFor: "A \"$ref\" to a place the schema does not have.",
  why: "Nobody knows what was to be described.",
};
