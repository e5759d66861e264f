import type { FieldContext, FieldType } from "@formgeber/core";
import { partsIn } from "@formgeber/core/administration/calendar-date";
import { dateTimeOf, dateTimeParts, dateTimePartsIn, germanClock, readableDateTime, skippedHour, withOffset, type DateTimePart, type DateTimeParts } from "@formgeber/core/administration/date-time";
import { limitFacets, outOfLimits } from "../like/limits.ts";
import { optionSchema } from "../like/option-schema.ts";
import { typedParts, type PartTexts } from "../like/typed-parts.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./date-time.words.ts";

const LOCAL = { type: "string", pattern: "^[1-9][0-9]{3}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]$" } as const;

/**
 * A day and a time of the German clock. With `format: date-time` the value says how far the clock is from UTC,
 * "2026-11-25T08:30:00+01:00", else it is local, "2026-11-25T08:30". @source RFC 3339; ISO 8601-1
 */
export const dateTime: FieldType = {
  name: "date-time",
  holds: "value",
  words,
  options: optionSchema({ earliest: { ...LOCAL, title: "Frühester Zeitpunkt" }, latest: { ...LOCAL, title: "Spätester Zeitpunkt" } }),
  read(raw, context) {
    const reading = dateTimeOf(dateTimePartsOf(raw));
    if (reading.kind !== "value") return reading;
    const skipped = skippedHour(reading.value);
    return skipped ? { kind: "unreadable", issue: skipped } : { kind: "value", value: hasOffset(context) ? withOffset(reading.value) ?? reading.value : reading.value };
  },
  write: (value) => dateTimePartsOf(clockOf(value)),
  check(value, context) {
    const reading = dateTimeOf(dateTimePartsOf(clockOf(value)));
    if (reading.kind !== "value") return reading.kind === "unreadable" ? reading.issue : issue("answer/date-incomplete", { parts: dateTimeParts });
    return skippedHour(reading.value) ?? outOfLimits(reading.value, context, "date", dateTimeParts, (limit) => readableDateTime(limit, context.language));
  },
  present: (value, { language }) => (typeof value === "string" ? { kind: "text", text: readableDateTime(germanClock(value), language) } : { kind: "nothing" }),
  lexical: (value) => (typeof value === "string" ? { kind: "literal", datatype: "dateTime", text: withSeconds(value) } : { kind: "absent" }),
  shape: (context) => ({ kind: "literal", datatype: "dateTime", facets: limitFacets(context, (limit) => (hasOffset(context) ? withOffset(limit) : undefined) ?? withSeconds(limit)) }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text.replace(/(T\d\d:\d\d):00$/, "$1") : undefined),
};

/** The typed parts of day and time. A whole date in one input is spread over three and leaves the time. */
export function dateTimePartsOf(raw: unknown): DateTimeParts {
  return typedParts(raw, dateTimeParts, wholeIn);
}

/** A day with a time, or a day alone, in one text. */
export function wholeIn(text: string): PartTexts<DateTimePart> | undefined {
  return dateTimePartsIn(text) ?? partsIn(text);
}

function hasOffset({ facts }: FieldContext): boolean {
  return facts.keywords.format === "date-time";
}

function clockOf(value: unknown): unknown {
  return typeof value === "string" ? germanClock(value) : value;
}

function withSeconds(value: string): string {
  return /T\d\d:\d\d$/.test(value) ? `${value}:00` : value;
}
