import type { Rule } from "../../../issue/rule.ts";

/** A keyword used against the standard. */
export const notASchema: Rule = {
  code: "not-a-schema",
  severity: "error",
  looksFor: "A keyword of the schema, or of a condition of a note, that is not used as JSON Schema 2020-12 says.",
  why: "Validators refuse such a schema or ignore the keyword, each as it likes.",
};
