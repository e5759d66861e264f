import type { Logic } from "../definition/definition.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { pointerOf, segments, valueAt } from "../pointer/pointer.ts";
import type { Operand } from "./operator.ts";
import { runLogic } from "./run-logic.ts";

/** Where and when logic is run. */
export interface LogicPlace {
  /** Pointer of the row that patterns with `*` mean ("/costs/0"); absent: none. */
  readonly row?: string;
  /** Today, as an ISO date. */
  readonly day: string;
}

/**
 * What a piece of logic gives for answers that count (`pruned`), as a form's rules see them. Undefined: absent. For those who show
 * or try one rule; a form at work keeps track of its rules by itself.
 */
export function evaluateLogic(logic: Logic, pruned: Json, { row = "", day }: LogicPlace): Operand {
  return runLogic(logic, { day, read: (pattern) => readAnswers(pruned, pattern, row) });
}

/** The answer a pattern names, seen from a row; where it names rows that the row does not lie in, the list of all. */
function readAnswers(pruned: Json, pattern: string, row: string): Operand {
  const steps = segments(pattern);
  const own = segments(row);
  let shared = 0;
  while (shared < own.length && (steps[shared] === own[shared] || (steps[shared] === "*" && /^\d+$/.test(own[shared] ?? "")))) shared++;
  const known = [...own.slice(0, shared), ...steps.slice(shared)];
  return known.includes("*") ? listAt(pruned, known) : answerAt(pruned, known);
}

function listAt(pruned: Json, steps: readonly string[]): readonly (Json | undefined)[] {
  const star = steps.indexOf("*");
  if (star < 0) return [answerAt(pruned, steps)];
  const rows = valueAt(pruned, pointerOf(steps.slice(0, star)));
  return isArray(rows) ? rows.flatMap((_, i) => listAt(pruned, [...steps.slice(0, star), String(i), ...steps.slice(star + 1)])) : [];
}

function answerAt(pruned: Json, steps: readonly string[]): Json | undefined {
  const value = valueAt(pruned, pointerOf(steps));
  const isRow = steps.length > 0 && isArray(valueAt(pruned, pointerOf(steps.slice(0, -1))));
  return isRow ? value ?? undefined : holdsValue(value) ? value : undefined;
}

/** A group with nothing in it is no answer. */
function holdsValue(value: Json | undefined): boolean {
  if (isArray(value)) return value.some((each) => each !== null);
  return isObject(value) ? Object.values(value).some(holdsValue) : value !== undefined && value !== null;
}
