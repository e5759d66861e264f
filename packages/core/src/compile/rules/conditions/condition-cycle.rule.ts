import type { Rule } from "../../../issue/rule.ts";

/** Conditions that wait for each other. */
export const conditionCycle: Rule = {
  code: "condition-cycle",
  severity: "error",
  looksFor: "A condition that reads what it shows itself, directly or over other conditions.",
  why: "What is shown would depend on what is shown: no order of evaluation is right.",
};
