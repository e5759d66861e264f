// What forms with rules need besides the main entry: JSON Logic, its operators, and the sentences that tell of them.
export { jsonLogicRules } from "./json-logic-rules.ts";
export { germanDay } from "./german-day.ts";
export { operators, operatorOf, type OperatorName } from "./operators.ts";
export type { Kind, Operand, Operator } from "./operator.ts";
