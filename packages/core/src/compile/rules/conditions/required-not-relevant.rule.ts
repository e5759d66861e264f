import type { Rule } from "../../../issue/rule.ts";

/** An answer that is asked for nowhere. */
export const requiredNotRelevant: Rule = {
  code: "required-not-relevant",
  severity: "error",
  looksFor: "An answer that is required under conditions under which nothing describes it.",
  why: "The form demands what it does not ask: a dead end.",
};
