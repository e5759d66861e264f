import type { Rule } from "../../../issue/rule.ts";

/** Too many answers. */
export const tooLarge: Rule = {
  code: "too-large",
  severity: "error",
  looksFor: "More schemas or answers than can be checked.",
  why: "A few references to each other can describe more answers than anybody can ask.",
};
