import type { Language } from "../definition/definition.ts";
import { issue } from "../issue/value-issue.ts";
import { daysIn, ENGLISH_MONTHS, GERMAN_MONTHS, impossible, monthNumber, partsIn, readableDate, type DateParts, type DateReading } from "./calendar-date.ts";
import type { Format } from "./format.ts";
import { writesEnglish } from "./language.ts";

/**
 * A date of which the day, or day and month, may not be known (teilbekanntes Datum): "1980-05-12", "1980-05", "1980". Typed
 * "05.1980", "Mai 1980", "00.05.1980" and "1980" are understood; a part of zeros, question marks or crosses is not known.
 * @source XÖV-Kernkomponenten, Datum teilbekannt; XML Schema Part 2, date, gYearMonth, gYear
 */
export const partialDateFormat: Format = {
  normalise(typed) {
    const parts = partialPartsIn(typed);
    const reading = parts && partialDateOf(parts);
    return reading?.kind === "value" ? reading.value : typed.normalize("NFC").trim();
  },
  check(value) {
    const reading = partialDateOf(partialPartsIn(value) ?? { day: "", month: "", year: value });
    if (reading.kind === "unreadable") return reading.issue;
    return reading.kind === "absent" || reading.value !== value ? issue("answer/date-year", { parts: ["year"], found: value }) : undefined;
  },
  present: readablePartialDate,
};

/** The known parts of a date in one text; undefined when it is none. The parts are not checked. */
export function partialPartsIn(text: string): DateParts | undefined {
  const tidy = text.trim();
  const [, isoYear, isoMonth = ""] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(tidy) ?? [];
  if (isoYear !== undefined) return { day: "", month: isoMonth, year: isoYear };
  const [, typed, year = ""] = /^(\d{1,2}|\p{L}+)\s*[.\s/-]\s*(\d{4})$/u.exec(tidy.normalize("NFC")) ?? [];
  if (typed === undefined) return partsIn(tidy);
  const month = monthNumber(typed);
  return month === undefined ? undefined : { day: "", month, year };
}

/** The date that typed parts make. A day whose month is not known says nothing, so the month is asked for. */
export function partialDateOf(typed: DateParts): DateReading {
  const typedMonth = knownPart(typed.month);
  const parts = { day: knownPart(typed.day), month: monthNumber(typedMonth) ?? typedMonth, year: typed.year };
  const { day, month, year } = parts;
  if (day === "" && month === "" && year === "") return { kind: "absent" };
  if (year === "") return { kind: "unreadable", issue: issue("answer/date-year-missing", { parts: ["year"] }) };
  if (day !== "" && month === "") return { kind: "unreadable", issue: issue("answer/date-month-missing", { parts: ["month"] }) };
  const found = impossible(parts);
  if (found) return { kind: "unreadable", issue: found };
  return { kind: "value", value: [year, month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0")).join("-") };
}

/** A partial date as people read it: "12.05.1980", "Mai 1980", "1980"; in English "12 May 1980". Other text as it is. */
export function readablePartialDate(value: string, language: Language): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  if (year === undefined) return readableDate(value, language);
  const months = writesEnglish(language) ? ENGLISH_MONTHS : GERMAN_MONTHS;
  return `${months[Number(month) - 1] ?? month} ${year}`;
}

/** The first day a partial date may mean: "1980-05" is "1980-05-01". */
export function firstDayOf(value: string): string {
  const [year = "", month = "01", day = "01"] = value.split("-");
  return `${year}-${month}-${day}`;
}

/** The last day a partial date may mean: "1980-02" is "1980-02-29". */
export function lastDayOf(value: string): string {
  const [year = "", month = "12", day] = value.split("-");
  return `${year}-${month}-${day ?? daysIn(Number(month), Number(year))}`;
}

/** "00", "??", "xx" and "-" are ways to write that a part is not known. */
function knownPart(part: string): string {
  return /^(0{1,2}|[?xX]{1,2}|[-–—])$/.test(part) ? "" : part;
}
