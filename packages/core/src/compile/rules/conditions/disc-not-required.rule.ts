import type { Rule } from "../../../issue/rule.ts";

/** A choice that may stay open in some branches. */
export const discNotRequired: Rule = {
  code: "disc-not-required",
  severity: "error",
  looksFor: "An answer that tells branches apart and is required in some of them only.",
  why: "While it is open nobody knows whether it is required.",
};
