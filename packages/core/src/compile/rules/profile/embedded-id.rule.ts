import type { Rule } from "../../../issue/rule.ts";

/** A schema inside the schema. */
export const embeddedId: Rule = {
  code: "embedded-id",
  severity: "error",
  looksFor: "An \"$id\" below the root.",
  why: "References inside it would be read relative to another place.",
};
