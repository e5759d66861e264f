import type { Rule } from "../../../issue/rule.ts";

/** A key that changes the object. */
export const forbiddenKey: Rule = {
  code: "forbidden-key",
  severity: "error",
  looksFor: "The key \"__proto__\".",
  why: "In JavaScript it changes what an object is, and has been the door of many attacks.",
};
