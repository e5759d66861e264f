// What forms with rules need besides the main entry: JSON Logic with its operators, and the sentences that tell of it.
export { jsonLogicRules } from "./json-logic-rules.ts";
export { germanDay } from "./german-day.ts";
export { evaluateLogic, type LogicPlace } from "./evaluate-logic.ts";
export { answerNames } from "./answer-names.ts";
export { ruleSentence, type AnswerName, type NameOfAnswer } from "./rule-sentence.ts";
export { operators, operatorOf, type OperatorName } from "./operators.ts";
export { readsOfLogic } from "./parsed-logic.ts";
export type { Kind, Operand, Operator } from "./operator.ts";
