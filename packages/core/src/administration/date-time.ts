import type { Language } from "../definition/definition.ts";
import type { ValueIssue } from "../issue/issue.ts";
import { issue } from "../issue/value-issue.ts";
import { calendarDateOf, dateParts, partsIn, readableDate, type DateParts } from "./calendar-date.ts";
import { clockTimeOf, readableTime, type TimeReading } from "./clock-time.ts";

// A day and a time of the German clock. As text it is either local, "2026-11-25T08:30", or says how far the clock is from
// UTC, "2026-11-25T08:30:00+01:00", which is the format `date-time` of JSON Schema.

/** Day and time as typed: text each, "" when empty. Also the raw form of a date-time field. */
export interface DateTimeParts extends DateParts {
  readonly time: string;
}

export type DateTimePart = keyof DateTimeParts;

export const dateTimeParts: readonly DateTimePart[] = [...dateParts, "time"];

/** Day and time in one text, as people paste it: "25.11.2026, 8:30 Uhr", "2026-11-25T08:30"; undefined for anything else. */
export function dateTimePartsIn(text: string): DateTimeParts | undefined {
  const [, day = "", time = ""] = /^(.*?\d{4}(?:-\d{1,2}-\d{1,2})?)(?:[\sT,]+(?:um\s+|at\s+)?)(\S.*)$/.exec(text.normalize("NFC").trim()) ?? [];
  const parts = partsIn(day);
  return parts && clockTimeOf(time).kind !== "unreadable" ? { ...parts, time } : undefined;
}

/** The local date-time that typed parts make. An issue says in `parts` which of them are missing or wrong. */
export function dateTimeOf(typed: DateTimeParts): TimeReading {
  const day = calendarDateOf(typed);
  const time = clockTimeOf(typed.time);
  if (day.kind === "absent" && time.kind === "absent") return day;
  if (day.kind === "unreadable") return day;
  if (time.kind === "unreadable") return { kind: "unreadable", issue: { ...time.issue, facts: { ...time.issue.facts, parts: ["time"] } } };
  if (day.kind === "absent") return { kind: "unreadable", issue: issue("answer/date-incomplete", { parts: dateParts }) };
  if (time.kind === "absent") return { kind: "unreadable", issue: issue("answer/time-missing", { parts: ["time"] }) };
  return { kind: "value", value: `${day.value}T${time.value}` };
}

/** A local date-time as people read it: "25.11.2026, 08:30 Uhr", "25 November 2026, 08:30". Other text as it is. */
export function readableDateTime(local: string, language: Language): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(local) ?? [];
  return day === undefined || time === undefined ? local : `${readableDate(day, language)}, ${readableTime(time, language)}`;
}

/**
 * A local date-time of the German clock with its distance from UTC: "2026-07-01T08:30" is "2026-07-01T08:30:00+02:00". An hour
 * that the clock goes through twice in autumn means the first time; undefined for one that it leaps over in spring.
 * @source RFC 3339; IANA time zone database, Europe/Berlin; § 4 EinhZeitG
 */
export function withOffset(local: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  // Around a change both distances are looked at; the larger one comes first.
  const distances = [asUtc - DAY, asUtc + DAY].map(distanceAt).sort((a, b) => b - a);
  const distance = distances.find((minutes) => distanceAt(asUtc - minutes * MINUTE) === minutes);
  if (distance === undefined) return undefined;
  return `${local}:00+${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/** The German clock at a date-time with a distance from UTC, whichever: "2026-07-01T06:30:00Z" is "2026-07-01T08:30". Local text as it is. */
export function germanClock(dateTime: string): string {
  if (!/(?:Z|[+-]\d\d:\d\d)$/i.test(dateTime)) return dateTime;
  const moment = Date.parse(dateTime);
  return Number.isNaN(moment) ? dateTime : clockAt(moment);
}

/** What is wrong with a local date-time that is one by its looks: the German clock leaps over it. */
export function skippedHour(local: string): ValueIssue | undefined {
  return withOffset(local) === undefined ? issue("answer/time-skipped", { parts: ["time"] }) : undefined;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** How far the German clock is before UTC at a moment. @unit minutes */
function distanceAt(moment: number): number {
  return Math.round((Date.parse(`${clockAt(moment)}Z`) - Math.floor(moment / MINUTE) * MINUTE) / MINUTE);
}

/** "2026-07-01T08:30" at a moment, by the German clock. */
function clockAt(moment: number): string {
  // Made when it is asked for: a clock with its time zone takes longer than a whole page of fields.
  clock ??= new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Berlin", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  return clock.format(moment).replace(" ", "T");
}

let clock: Intl.DateTimeFormat | undefined;

function two(part: number): string {
  return String(part).padStart(2, "0");
}
