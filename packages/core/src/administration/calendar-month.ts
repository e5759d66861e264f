import type { Language } from "../definition/definition.ts";
import { issue } from "../issue/value-issue.ts";
import type { DatePart, DateParts, DateReading } from "./calendar-date.ts";
import type { Format } from "./format.ts";
import { partialDateOf, partialPartsIn, readablePartialDate } from "./partial-date.ts";

/** The parts of a month as typed, "" when empty. Also the raw form of a month field. */
export type MonthParts = Omit<DateParts, "day">;

export const monthParts: readonly Exclude<DatePart, "day">[] = ["month", "year"];

/**
 * A month of a year, "1980-05". Typed "5/1980", "05.1980", "Mai 1980" and "May 1980" are understood; ISO months compare as text.
 * @source XML Schema Part 2, gYearMonth
 */
export const calendarMonthFormat: Format = {
  normalise(typed) {
    const parts = monthIn(typed);
    const reading = parts && calendarMonthOf(parts);
    return reading?.kind === "value" ? reading.value : typed.normalize("NFC").trim();
  },
  check(value) {
    const reading = calendarMonthOf(monthIn(value) ?? { month: "", year: value });
    if (reading.kind === "unreadable") return reading.issue;
    return reading.kind === "absent" || reading.value !== value ? issue("answer/month-incomplete", { parts: monthParts }) : undefined;
  },
  present: (value, language) => readableMonth(value, language),
};

/** A month in one text, as people paste it; undefined for anything else, also for a whole date. The parts are not checked. */
export function monthIn(text: string): MonthParts | undefined {
  const parts = partialPartsIn(text);
  return parts === undefined || parts.day !== "" || parts.month === "" ? undefined : { month: parts.month, year: parts.year };
}

/** The month that typed parts make. An issue says in `parts` which of them is missing or wrong. */
export function calendarMonthOf({ month, year }: MonthParts): DateReading {
  if (month === "" && year !== "") return { kind: "unreadable", issue: issue("answer/date-month-missing", { parts: ["month"] }) };
  const reading = partialDateOf({ day: "", month, year });
  // "00" is a month that is not known, which a partial date may have.
  if (reading.kind === "value" && reading.value.length === 4) return { kind: "unreadable", issue: issue("answer/date-month", { parts: ["month"], found: month }) };
  return reading;
}

/** A month as people read it: "Mai 1980", "May 1980". Other text as it is. */
export function readableMonth(value: string, language: Language): string {
  return readablePartialDate(value, language);
}
