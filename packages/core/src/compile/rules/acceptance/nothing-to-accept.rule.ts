import type { Rule } from "../../../issue/rule.ts";

/** An exception from nothing. Told by `withoutAccepted`, behind all other rules. */
export const nothingToAccept: Rule = {
  code: "nothing-to-accept",
  severity: "warning",
  looksFor: "An entry of \"accepted\" that accepts no warning: of another code, at another place, or an error.",
  why: "The warning it was written for is gone, or is told again without anybody knowing that it had been accepted.",
};
