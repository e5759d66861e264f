import { dateOperators } from "./date-operators.ts";
import { logicOperators } from "./logic-operators.ts";
import { numberOperators } from "./number-operators.ts";
import type { Operator } from "./operator.ts";

/**
 * The written list of operators, besides `var`, which reads an answer. docs/rules.md has each with an example; a test
 * holds page and list together.
 */
export const operators = { ...logicOperators, ...numberOperators, ...dateOperators } as const;

/** The name of an operator. */
export type OperatorName = keyof typeof operators | "var";

/** The operator of a name; undefined for names outside the list, and for `var`. */
export function operatorOf(name: string): Operator | undefined {
  return Object.hasOwn(operators, name) ? operators[name as keyof typeof operators] : undefined;
}
