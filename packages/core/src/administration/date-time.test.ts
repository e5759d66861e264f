import fc from "fast-check";
import { expect, test } from "vitest";
import { dateTimeOf, dateTimePartsIn, germanClock, readableDateTime, skippedHour, withOffset } from "./date-time.ts";

test.each([
  ["2026-11-25T08:30", "2026-11-25T08:30:00+01:00"],
  ["2026-07-01T08:30", "2026-07-01T08:30:00+02:00"],
  ["2026-03-29T01:59", "2026-03-29T01:59:00+01:00"],
  ["2026-03-29T03:00", "2026-03-29T03:00:00+02:00"],
  ["2026-10-25T01:59", "2026-10-25T01:59:00+02:00"],
  ["2026-10-25T02:30", "2026-10-25T02:30:00+02:00"],
  ["2026-10-25T03:00", "2026-10-25T03:00:00+01:00"],
  ["1979-07-01T12:00", "1979-07-01T12:00:00+01:00"],
])("the German clock at %s is as far from UTC as in %s", (local, expected) => {
  expect(withOffset(local)).toBe(expected);
  expect(germanClock(expected)).toBe(local);
});

test("the hour that the clock leaps over in spring is none", () => {
  expect(withOffset("2026-03-29T02:30")).toBeUndefined();
  expect(skippedHour("2026-03-29T02:30")).toEqual({ code: "answer/time-skipped", facts: { parts: ["time"] } });
  expect(skippedHour("2026-03-29T03:30")).toBeUndefined();
});

test("a moment said in another zone reads by the German clock, and local text stays", () => {
  expect(["2026-07-01T06:30:00Z", "2026-07-01T00:30:00-06:00", "2026-07-01T08:30", "bald"].map(germanClock))
    .toEqual(["2026-07-01T08:30", "2026-07-01T08:30", "2026-07-01T08:30", "bald"]);
});

test("every time that there is can be said with its distance and read again", () => {
  const minutes = fc.integer({ min: Date.UTC(1900, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(fc.property(minutes, (minute) => {
    const local = new Date(minute * 60_000).toISOString().slice(0, 16);
    const known = withOffset(local);
    expect(known === undefined || germanClock(known) === local).toBe(true);
  }), { numRuns: 500 });
});

test.each([
  ["25.11.2026 8:30", "25", "11", "2026", "8:30"],
  ["25.11.2026, 8:30 Uhr", "25", "11", "2026", "8:30 Uhr"],
  ["25. November 2026 um 8 Uhr", "25", "11", "2026", "8 Uhr"],
  ["2026-11-25T08:30", "25", "11", "2026", "08:30"],
])("day and time are understood in %j", (text, day, month, year, time) => {
  expect(dateTimePartsIn(text)).toEqual({ day, month, year, time });
});

test.each(["25.11.2026", "8:30", "25.11.2026 bald", "2026"])("no day and time are seen in %j", (text) => {
  expect(dateTimePartsIn(text)).toBeUndefined();
});

test("parts make a local date-time, or say what is missing", () => {
  const typed = { day: "25", month: "11", year: "2026", time: "8.30" };
  expect(dateTimeOf(typed)).toEqual({ kind: "value", value: "2026-11-25T08:30" });
  expect(dateTimeOf({ ...typed, time: "" })).toMatchObject({ issue: { code: "answer/time-missing", facts: { parts: ["time"] } } });
  expect(dateTimeOf({ ...typed, time: "25:00" })).toMatchObject({ issue: { code: "answer/time-hour", facts: { parts: ["time"] } } });
  expect(dateTimeOf({ day: "", month: "", year: "", time: "8:30" })).toMatchObject({ issue: { code: "answer/date-incomplete" } });
  expect(dateTimeOf({ day: "", month: "", year: "", time: "" })).toEqual({ kind: "absent" });
});

test("a date-time reads as the language writes it, other text as it is", () => {
  expect(readableDateTime("2026-11-25T08:30", "de")).toBe("25.11.2026, 08:30\u00A0Uhr");
  expect(readableDateTime("2026-11-25T08:30", "en")).toBe("25 November 2026, 08:30");
  expect(readableDateTime("bald", "de")).toBe("bald");
});
