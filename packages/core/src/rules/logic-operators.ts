import type { Json } from "../json/json.ts";
import { dayOf, daysBetween } from "./calendar.ts";
import { compare, decimalOf } from "./decimal.ts";
import { flat, isAbsent, there, type Operand, type Operator } from "./operator.ts";

/** Comparing, deciding, presence, texts. */
export const logicOperators = {
  "==": equality((same) => same),
  "!=": equality((same) => !same),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
  in: {
    least: 2, most: 2, takes: ["any", "any"], lists: "last", alike: true, gives: "boolean", absent: "asked",
    run: ([value, list]) => (isAbsent(value) || isAbsent(list) ? undefined : there([list]).some((each) => isSame(each, value))),
  },
  // Three-valued: what the others decide is decided, whatever an absent one would say (Kleene).
  and: junction((operands) => (operands.includes(false) ? false : operands.every((each) => each === true) ? true : undefined)),
  or: junction((operands) => (operands.includes(true) ? true : operands.every((each) => each === false) ? false : undefined)),
  not: { least: 1, most: 1, takes: ["boolean"], gives: "boolean", absent: "passes", run: ([value]) => (typeof value === "boolean" ? !value : undefined) },
  if: { least: 2, most: Infinity, takes: ["boolean", "any"], gives: "alike", absent: "asked", run: decide },
  "??": { least: 2, most: Infinity, takes: ["any"], alike: true, gives: "alike", absent: "skipped", run: (operands) => there(operands)[0] },
  present: presence(1, (count) => count > 0),
  absent: presence(1, (count) => count === 0),
  atLeastOne: presence(Infinity, (count) => count > 0),
  atMostOne: presence(Infinity, (count) => count <= 1),
  exactlyOne: presence(Infinity, (count) => count === 1),
  count: { least: 1, most: Infinity, takes: ["there"], lists: "all", gives: "number", absent: "skipped", run: (operands) => there(operands).length },
  concat: { least: 2, most: Infinity, takes: ["any"], gives: "text", absent: "passes", run: (operands) => operands.map(String).join("") },
} as const satisfies { readonly [name: string]: Operator };

/** -1, 0 or 1; undefined for what has no order: texts that are neither dates nor decimals, and one kind against another. */
export function orderOf(a: Operand, b: Operand): number | undefined {
  const [first, second] = [decimalOf(a), decimalOf(b)];
  if (first !== undefined && second !== undefined) return compare(first, second);
  const [from, to] = [dayOf(a), dayOf(b)];
  return from && to && Math.sign(daysBetween(to, from));
}

/** The same value. An amount is kept as decimal text or as a number, so one of each can be the same; two texts are compared as texts. */
function isSame(a: Operand, b: Operand): boolean {
  return a === b || (typeof a !== typeof b && orderOf(a, b) === 0);
}

function equality(verdict: (same: boolean) => boolean): Operator {
  return { least: 2, most: 2, takes: ["any"], alike: true, gives: "boolean", absent: "passes", run: ([a, b]) => verdict(isSame(a, b)) };
}

function comparison(holds: (order: number) => boolean): Operator {
  return {
    least: 2, most: 3, takes: ["ordered"], alike: true, gives: "boolean", absent: "passes",
    run(operands) {
      const orders = operands.slice(1).map((each, i) => orderOf(operands[i], each));
      return orders.includes(undefined) ? undefined : orders.every((order) => order !== undefined && holds(order));
    },
  };
}

function junction(run: (operands: readonly Operand[]) => boolean | undefined): Operator {
  return { least: 1, most: Infinity, takes: ["boolean"], lists: "all", gives: "boolean", absent: "asked", run: (operands) => run(flat(operands)) };
}

function presence(most: number, holds: (count: number) => boolean): Operator {
  return { least: 1, most, takes: ["there"], lists: "all", gives: "boolean", absent: "asked", run: (operands) => holds(there(operands).length) };
}

/** Condition, result, condition, result, …, what else. */
function decide(operands: readonly Operand[]): Json | undefined {
  for (let i = 0; i + 1 < operands.length; i += 2) {
    if (operands[i] === true) return operands[i + 1] as Json | undefined;
    if (operands[i] !== false) return undefined;
  }
  return operands.length % 2 === 1 ? operands.at(-1) as Json | undefined : undefined;
}
