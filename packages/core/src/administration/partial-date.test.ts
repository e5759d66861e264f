import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDateFormat, daysIn } from "./calendar-date.ts";
import { firstDayOf, lastDayOf, partialDateOf, readablePartialDate } from "./partial-date.ts";

const two = (part: number): string => String(part).padStart(2, "0");
const dates = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 2 }))
  .map(([year, month, day, known]) => [String(year), two(month), two(day)].slice(0, known + 1).join("-"));

test("the days a partial date may mean lie around it and are days", () => {
  fc.assert(fc.property(dates, (date) => {
    const [first, last] = [firstDayOf(date), lastDayOf(date)];
    expect([first, last].map((day) => calendarDateFormat.check(day))).toEqual([undefined, undefined]);
    expect(first.startsWith(date) && last.startsWith(date) && first <= last).toBe(true);
  }));
});

test("the last day of February is known in every year", () => {
  expect([1900, 2000, 2023, 2024].map((year) => lastDayOf(`${year}-02`))).toEqual([1900, 2000, 2023, 2024].map((year) => `${year}-02-${daysIn(2, year)}`));
});

test("zeros, question marks and crosses mean not known", () => {
  for (const unknown of ["", "0", "00", "?", "??", "x", "XX", "-", "–"]) {
    expect(partialDateOf({ day: unknown, month: unknown, year: "1980" })).toEqual({ kind: "value", value: "1980" });
  }
});

test("nothing known is no answer", () => {
  expect(partialDateOf({ day: "", month: "00", year: "" })).toEqual({ kind: "absent" });
});

test("English names the month before the year", () => {
  expect(["1980", "1980-05", "1980-05-12"].map((date) => readablePartialDate(date, "en"))).toEqual(["1980", "May 1980", "12 May 1980"]);
});
