import type { Rule } from "../../../issue/rule.ts";

/** A message with a gap. */
export const ruleMessageFact: Rule = {
  code: "rule-message-fact",
  severity: "warning",
  looksFor: "A message of an assertion that names something its rule does not read.",
  why: "The sentence has a gap where the value should stand.",
};
