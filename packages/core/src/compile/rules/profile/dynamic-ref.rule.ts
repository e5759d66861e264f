import type { Rule } from "../../../issue/rule.ts";

/** A reference that changes its target. */
export const dynamicRef: Rule = {
  code: "dynamic-ref",
  severity: "error",
  looksFor: "\"$dynamicRef\" and its like.",
  why: "What it describes depends on the way that led there; no form can be drawn from it.",
};
