import type { Rule } from "../../../issue/rule.ts";

/** A condition that holds for open questions. */
export const vacuousCondition: Rule = {
  code: "vacuous-condition",
  severity: "warning",
  looksFor: "A condition with \"properties\" and without \"required\".",
  why: "It holds as long as the question is open, so what it shows appears before anybody answered.",
};
