import { addDays, addMonths, dayOf, daysBetween, isoOf, yearsBetween, type Day } from "./calendar.ts";
import type { Operator } from "./operator.ts";

/** Days as ISO dates, without time and zone. The only clock is the day that is given. */
export const dateOperators = {
  today: { least: 0, most: 0, takes: [], gives: "date", absent: "passes", run: (_, day) => (dayOf(day) === undefined ? undefined : day) },
  age: {
    least: 1, most: 2, takes: ["date"], gives: "number", absent: "passes",
    run: ([birth, on], day) => between(birth, on ?? day, yearsBetween),
  },
  year: { least: 1, most: 1, takes: ["date"], gives: "number", absent: "passes", run: ([date]) => dayOf(date)?.year },
  daysBetween: { least: 2, most: 2, takes: ["date"], gives: "number", absent: "passes", run: ([from, to]) => between(from, to, daysBetween) },
  yearsBetween: { least: 2, most: 2, takes: ["date"], gives: "number", absent: "passes", run: ([from, to]) => between(from, to, yearsBetween) },
  addDays: moved(addDays),
  addMonths: moved(addMonths),
  addYears: moved((from, years) => addMonths(from, years * 12)),
} as const satisfies { readonly [name: string]: Operator };

function between(from: unknown, to: unknown, count: (from: Day, to: Day) => number): number | undefined {
  const [first, second] = [dayOf(from), dayOf(to)];
  return first && second && count(first, second);
}

function moved(move: (from: Day, count: number) => Day): Operator {
  return {
    least: 2, most: 2, takes: ["date", "number"], gives: "date", absent: "passes",
    run([date, count]) {
      const from = dayOf(date);
      return from !== undefined && Number.isInteger(count) ? isoOf(move(from, Number(count))) : undefined;
    },
  };
}
