import type { Rule } from "../../../issue/rule.ts";

/** A limit taken from an answer. */
export const dataReference: Rule = {
  code: "data-reference",
  severity: "error",
  looksFor: "\"$data\", which is no part of JSON Schema.",
  why: "Other validators ignore it, and take what this form refuses.",
};
