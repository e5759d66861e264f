import type { Rule } from "../../../issue/rule.ts";

/** Another draft of JSON Schema. */
export const otherDialect: Rule = {
  code: "other-dialect",
  severity: "error",
  looksFor: "A schema that names another dialect than draft 2020-12.",
  why: "Keywords mean something else there, so that the form would not ask what its schema says.",
};
