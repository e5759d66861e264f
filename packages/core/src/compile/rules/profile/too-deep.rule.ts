import type { Rule } from "../../../issue/rule.ts";

/** Too many levels. */
export const tooDeep: Rule = {
  code: "too-deep",
  severity: "error",
  looksFor: "More than 64 levels of schemas one inside the other.",
  why: "Stacks of validators and browsers end, and no form is that deep.",
};
