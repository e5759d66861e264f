import type { Language } from "../definition/definition.ts";
import type { Reading } from "../field-type/field-type.ts";
import type { ValueIssue } from "../issue/issue.ts";
import { issue } from "../issue/value-issue.ts";
import type { Format } from "./format.ts";
import { writesEnglish } from "./language.ts";

// A day of the calendar is text, "1980-12-31", and its parts are numbers. No moment, no clock, no zone: `Date` would make a
// midnight of it, which is the day before elsewhere.

/** The parts of a date as typed: text each, "" when empty. Also the raw form of a date field. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DatePart = keyof DateParts;

/** A reading whose value is the text of a date. */
export type DateReading = { readonly kind: "value"; readonly value: string } | Exclude<Reading, { readonly kind: "value" }>;

export const dateParts: readonly DatePart[] = ["day", "month", "year"];

/**
 * A day of the Gregorian calendar, "1980-12-31", in years of four digits. Typed "31.12.1980", "31/12/1980" or "31 12 1980" is
 * understood; ISO dates compare as text.
 * @source RFC 3339, full-date; DIN 5008
 */
export const calendarDateFormat: Format = {
  normalise(typed) {
    const parts = partsIn(typed);
    const reading = parts && calendarDateOf(parts);
    return reading?.kind === "value" ? reading.value : typed.normalize("NFC").trim();
  },
  check(value) {
    const reading = calendarDateOf(partsIn(value) ?? { day: "", month: "", year: value });
    return reading.kind === "unreadable" ? reading.issue : reading.kind === "absent" || reading.value !== value ? issue("answer/date-incomplete", { parts: dateParts }) : undefined;
  },
  present: readableDate,
};

/** Days of a month in the Gregorian calendar; 31 when the month or year is not known. */
export function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A whole date in one text, as people paste it and browsers fill it in: "31.12.1980", "31/12/1980", "1980-12-31",
 * "31 12 1980", "31. Dezember 1980", "31 Dec 1980". Undefined for anything else. The parts are not checked.
 */
export function partsIn(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" };
  const [, day = "", typed = "", year = ""] = /^\s*(\d{1,2})\s*[.\s/-]\s*(\d{1,2}|\p{L}{3,})\s*[.\s/-]\s*(\d{4})\s*$/u.exec(text.normalize("NFC")) ?? [];
  const month = monthNumber(typed);
  return month === undefined ? undefined : { day, month, year };
}

/** The number of a month that is typed as number or by its German or English name, also shortened: "2", "Februar", "Feb". */
export function monthNumber(typed: string): string | undefined {
  const name = typed.toLowerCase().replace(/\.$/, "");
  if (/^\d{1,2}$/.test(name)) return name;
  const months = [GERMAN_MONTHS, ENGLISH_MONTHS].map((names) => names.findIndex((month) => name.length > 2 && month.toLowerCase().startsWith(name)));
  const index = Math.max(...months);
  return index < 0 ? undefined : String(index + 1);
}

/** The date that typed parts make; a month may be typed by name. An issue says in `parts` which of them are missing or wrong. */
export function calendarDateOf(typed: DateParts): DateReading {
  const parts = { ...typed, month: monthNumber(typed.month) ?? typed.month };
  const empty = dateParts.filter((part) => parts[part] === "");
  if (empty.length === dateParts.length) return { kind: "absent" };
  const found = missing(empty) ?? impossible(parts);
  if (found) return { kind: "unreadable", issue: found };
  return { kind: "value", value: `${parts.year}-${parts.month.padStart(2, "0")}-${parts.day.padStart(2, "0")}` };
}

/** An ISO date as people read it: "31.12.1980", "31 December 1980". Other text is given back as it is. */
export function readableDate(iso: string, language: Language): string {
  const [, year, month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return writesEnglish(language) ? `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`;
}

export const ENGLISH_MONTHS: readonly string[] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

export const GERMAN_MONTHS: readonly string[] = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

/** What is wrong with parts that are all there. An empty day, or day and month, are passed over. */
export function impossible({ day, month, year }: DateParts): ValueIssue | undefined {
  if (month !== "" && !isBetween(month, 1, 12)) return issue("answer/date-month", { parts: ["month"], found: month });
  if (!/^[1-9]\d{3}$/.test(year)) return issue("answer/date-year", { parts: ["year"], found: year });
  if (day === "") return undefined;
  const last = daysIn(Number(month), Number(year));
  if (!isBetween(day, 1, 31)) return issue("answer/date-day", { parts: ["day"], found: day });
  if (Number(day) > last) return issue("answer/date-day-of-month", { parts: ["day"], found: day, last });
  return undefined;
}

function missing(empty: readonly DatePart[]): ValueIssue | undefined {
  const [first, second] = empty;
  if (first === undefined) return undefined;
  return second === undefined ? issue(`answer/date-${first}-missing`, { parts: [first] }) : issue("answer/date-incomplete", { parts: empty });
}

function isBetween(text: string, least: number, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
