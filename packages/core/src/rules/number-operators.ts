import type { Json } from "../json/json.ts";
import { add, decimalOf, divide, multiply, numberOf, round, subtract, type Decimal } from "./decimal.ts";
import { orderOf } from "./logic-operators.ts";
import { there, type Operand, type Operator } from "./operator.ts";

/** Reckoning, all of it decimal: 0.1 and 0.2 are 0.3. */
export const numberOperators = {
  "+": { ...reckoning(Infinity, (first, ...others) => others.reduce(add, first)), least: 1 },
  "-": { ...reckoning(2, (first, second) => (second === undefined ? subtract({ digits: 0n, scale: 0 }, first) : subtract(first, second))), least: 1 },
  "*": reckoning(Infinity, (first, ...others) => others.reduce(multiply, first)),
  "/": reckoning(2, (first, second) => second && divide(first, second)),
  round: {
    least: 1, most: 2, takes: ["number"], gives: "number", absent: "passes",
    run: ([number, places = 0]) => (isPlaces(places) ? reckoned([number], (only) => round(only, places)) : undefined),
  },
  sum: {
    least: 1, most: Infinity, takes: ["number"], lists: "all", gives: "number", absent: "skipped",
    run: (operands) => sumOf(there(operands)),
  },
  min: extreme((order) => order < 0),
  max: extreme((order) => order > 0),
} as const satisfies { readonly [name: string]: Operator };

type Reckon = (first: Decimal, ...others: Decimal[]) => Decimal | undefined;

function reckoning(most: number, reckon: Reckon): Operator {
  return { least: 2, most, takes: ["number"], gives: "number", absent: "passes", run: (operands) => reckoned(operands, reckon) };
}

function reckoned(operands: readonly Operand[], reckon: Reckon): number | undefined {
  const [first, ...others] = operands.map(decimalOf);
  if (first === undefined || others.includes(undefined)) return undefined;
  const result = reckon(first, ...others.filter((each) => each !== undefined));
  const number = result && numberOf(result);
  return Number.isFinite(number) ? number : undefined;
}

/** Amounts with at most two digits behind the point are summed as whole cents, which is exact and takes no big numbers. */
function sumOf(numbers: readonly Json[]): number | undefined {
  if (numbers.length === 0) return undefined;
  let cents = 0;
  for (const each of numbers) {
    const number = typeof each === "number" || decimalOf(each) !== undefined ? Number(each) : NaN;
    const own = Math.round(number * 100);
    if (own / 100 !== number || Math.abs(own) > 1e13) return reckoned(numbers, (first, ...others) => others.reduce(add, first));
    cents += own;
  }
  return Number.isSafeInteger(cents) ? cents / 100 : reckoned(numbers, (first, ...others) => others.reduce(add, first));
}

/** The first or last in order of those that are there; absent when they have none. */
function extreme(comesBefore: (order: number) => boolean): Operator {
  return {
    least: 1, most: Infinity, takes: ["ordered"], lists: "all", alike: true, gives: "alike", absent: "skipped",
    run(operands) {
      const [first, ...others] = there(operands);
      let found = first;
      if (orderOf(first, first) === undefined) return undefined;
      for (const each of others) {
        const order = orderOf(each, found);
        if (order === undefined) return undefined;
        if (comesBefore(order)) found = each;
      }
      return found;
    },
  };
}

function isPlaces(places: Operand): places is number {
  return typeof places === "number" && Number.isInteger(places) && places >= 0 && places <= 20;
}
