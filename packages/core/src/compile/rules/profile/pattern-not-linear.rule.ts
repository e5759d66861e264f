import type { Rule } from "../../../issue/rule.ts";

/** A pattern that may run for ever. */
export const patternNotLinear: Rule = {
  code: "pattern-not-linear",
  severity: "error",
  looksFor: "A pattern that no engine of linear time takes, or that means something else in browser and server.",
  why: "One text made for it could stop the server, or be refused here and taken there.",
};
