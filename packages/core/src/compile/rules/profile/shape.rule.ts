import type { Rule } from "../../../issue/rule.ts";

/** A form definition. */
export const shape: Rule = {
  code: "shape",
  severity: "error",
  looksFor: "A member of the file that a form definition does not have, lacks, or has in another form.",
  why: "Nothing can be read from it with certainty, so nothing else is checked.",
};
