import type { Language } from "../definition/definition.ts";
import type { Reading } from "../field-type/field-type.ts";
import { issue } from "../issue/value-issue.ts";
import type { Format } from "./format.ts";
import { writesEnglish } from "./language.ts";

/** A reading whose value is the text of a time. */
export type TimeReading = { readonly kind: "value"; readonly value: string } | Exclude<Reading, { readonly kind: "value" }>;

/**
 * A time of the day in hours and minutes, "08:30". Typed "8.30", "8:30 Uhr", "8 Uhr 30", "8 h", "0830" and "8:30 am" are
 * understood; seconds are left out. "24:00" is the next day's "00:00", so it is asked for again.
 * @source ISO 8601-1, 5.3.1; DIN 5008
 */
export const clockTimeFormat: Format = {
  normalise(typed) {
    const reading = clockTimeOf(typed);
    return reading.kind === "value" ? reading.value : typed.normalize("NFC").trim();
  },
  check(value) {
    const reading = clockTimeOf(value);
    return reading.kind === "unreadable" ? reading.issue : undefined;
  },
  present: readableTime,
};

// Hours, minutes where there are some, seconds that say nothing, and what people write around them.
const WRITTEN = /^(\d{1,2})(?:\s*(?:[:.h]|uhr)\s*(\d{2})(?::\d{2}(?:\.\d+)?)?|\s+(\d{2}))?\s*(uhr|h)?\s*([ap]m|[ap]\.m\.)?$/;

/** The time that is typed. */
export function clockTimeOf(typed: string): TimeReading {
  const tidy = typed.normalize("NFC").replace(/\p{Cf}/gu, "").trim().toLowerCase().replace(/^(\d?\d)(\d\d)(?=\s*(?:uhr|h)?$)/, "$1:$2");
  if (tidy === "") return { kind: "absent" };
  const [, typedHour, afterSign, afterSpace, , half] = WRITTEN.exec(tidy) ?? [];
  const [hour, minute] = [Number(typedHour), Number(afterSign ?? afterSpace ?? "0")];
  if (typedHour === undefined || (half !== undefined && (hour < 1 || hour > 12))) return { kind: "unreadable", issue: issue("answer/time") };
  const hours = half === undefined ? hour : (hour % 12) + (half.startsWith("p") ? 12 : 0);
  if (hours > 23) return { kind: "unreadable", issue: issue("answer/time-hour", { found: typedHour }) };
  if (minute > 59) return { kind: "unreadable", issue: issue("answer/time-minute", { found: String(minute) }) };
  return { kind: "value", value: `${two(hours)}:${two(minute)}` };
}

/** A time as people read it: "08:30 Uhr", "08:30". Other text as it is. @source DIN 5008; Interinstitutional Style Guide of the EU, 10.6 */
export function readableTime(value: string, language: Language): string {
  return /^\d\d:\d\d$/.test(value) && !writesEnglish(language) ? `${value}\u00A0Uhr` : value;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
