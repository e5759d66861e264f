import type { Rule } from "../../../issue/rule.ts";

/** A reference in a circle. */
export const refLoop: Rule = {
  code: "ref-loop",
  severity: "error",
  looksFor: "A \"$ref\" that leads back to itself without going down into the answers.",
  why: "It describes nothing, and a validator that follows it does not come back.",
};
