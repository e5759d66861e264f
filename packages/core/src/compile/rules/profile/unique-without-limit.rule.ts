import type { Rule } from "../../../issue/rule.ts";

/** Too many rows to compare. */
export const uniqueWithoutLimit: Rule = {
  code: "unique-without-limit",
  severity: "error",
  looksFor: "\"uniqueItems\" without \"maxItems\" of 500 at most.",
  why: "Every row is compared with every other: a thousand rows are half a million comparisons.",
};
