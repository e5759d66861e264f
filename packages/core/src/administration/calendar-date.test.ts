import { expect, test } from "vitest";
import { daysIn, partsIn, readableDate } from "./calendar-date.ts";

test("days of months agree with the calendar of the machine", () => {
  for (let year = 1890; year < 2110; year++) {
    for (let month = 1; month <= 12; month++) expect(daysIn(month, year)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  }
});

test.each([
  ["31.12.1980", "31", "12", "1980"],
  [" 31. 12. 1980 ", "31", "12", "1980"],
  ["31/12/1980", "31", "12", "1980"],
  ["31 12 1980", "31", "12", "1980"],
  ["31-12-1980", "31", "12", "1980"],
  ["1980-12-31", "31", "12", "1980"],
  ["1. Februar 1980", "1", "2", "1980"],
  ["1.Feb. 1980", "1", "2", "1980"],
  ["5. Ma\u0308rz 2026", "5", "3", "2026"],
  ["31 December 1980", "31", "12", "1980"],
])("a whole date is understood in %j", (text, day, month, year) => {
  expect(partsIn(text)).toEqual({ day, month, year });
});

test.each(["31", "12", "1980", "31.12.", "31.12.80", "311280", "12/1980", "31.12.1980 oder später", "1. Markt 1980", "1. Ma 1980"])("no whole date is seen in %j", (text) => {
  expect(partsIn(text)).toBeUndefined();
});

test("a date reads as the language writes it, other text as it is", () => {
  expect(readableDate("2026-03-05", "de")).toBe("05.03.2026");
  expect(readableDate("2026-03-05", "en")).toBe("5 March 2026");
  expect(readableDate("2026-03-05", "hsb")).toBe("05.03.2026");
  expect(readableDate("bald", "de")).toBe("bald");
});
