import type { Rule } from "../../../issue/rule.ts";

/** A condition that validators read differently. */
export const formatInCondition: Rule = {
  code: "format-in-condition",
  severity: "error",
  looksFor: "A format inside a condition.",
  why: "\"format\" is checked by some validators and ignored by others, so that the form would take another course there.",
};
