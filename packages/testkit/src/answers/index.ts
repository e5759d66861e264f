// Answers made from schemas, for tests that need valid ones of any form. An entry of its own, since a validator comes along.
export { generateAnswers } from "./generate-answers.ts";
export { giveAnswers } from "./give-answers.ts";
export { patternText } from "./pattern-text.ts";
export { randomFrom, type Random } from "./random.ts";
