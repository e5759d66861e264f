import type { Rule } from "../../../issue/rule.ts";

/** A keyword nobody knows. */
export const unknownKeyword: Rule = {
  code: "unknown-keyword",
  severity: "error",
  looksFor: "A keyword of the schema that JSON Schema 2020-12 does not have.",
  why: "Validators ignore it in silence: a misspelt \"maxlength\" limits nothing.",
};
