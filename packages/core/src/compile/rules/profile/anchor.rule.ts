import type { Rule } from "../../../issue/rule.ts";

/** A reference by name. */
export const anchor: Rule = {
  code: "anchor",
  severity: "error",
  looksFor: "\"$anchor\", or a \"$ref\" to one.",
  why: "The profile refers by pointer alone, so that every tool finds the place.",
};
