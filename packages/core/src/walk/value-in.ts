import type { Json } from "../json/json.ts";
import { valueAt, type Pointer } from "../pointer/pointer.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import type { Question } from "./question.ts";

/** The value that counts. An empty row of single answers is null in the pruned answers (R18) and no value. */
export function valueIn(evaluation: Evaluation, pointer: Pointer, { facts }: Question): Json | undefined {
  const value = valueAt(evaluation.pruned, pointer);
  return value === null && !facts.types.includes("null") ? undefined : value;
}
