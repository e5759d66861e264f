import type { Language } from "@formgeber/core";
import { writesEnglish } from "./language.ts";

/** The parts of a date as typed: text each, "" when empty. Also the raw form of a date field. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DatePart = keyof DateParts;

export const dateParts: readonly DatePart[] = ["day", "month", "year"];

/** Days of a month in the Gregorian calendar; 31 when the month or year is not known. */
export function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A whole date in one text, as people paste it and browsers fill it in: "31.12.1980", "31/12/1980", "1980-12-31",
 * "31 12 1980". Undefined for anything else. The parts are not checked.
 */
export function partsIn(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" };
  const written = /^\s*(\d{1,2})\s*[.\s/-]\s*(\d{1,2})\s*[.\s/-]\s*(\d{4})\s*$/.exec(text);
  return written ? { day: written[1] ?? "", month: written[2] ?? "", year: written[3] ?? "" } : undefined;
}

const ENGLISH_MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

/** An ISO date as people read it: "31.12.1980", "31 December 1980". Other text is given back as it is. */
export function readableDate(iso: string, language: Language): string {
  const [, year, month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  return writesEnglish(language) ? `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`;
}
