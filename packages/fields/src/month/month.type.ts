import type { FieldType } from "@formgeber/core";
import { calendarMonthOf, monthIn, monthParts, readableMonth, type MonthParts } from "@formgeber/core/administration/calendar-month";
import { limitFacets, outOfLimits } from "../like/limits.ts";
import { optionSchema } from "../like/option-schema.ts";
import { typedParts } from "../like/typed-parts.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./month.words.ts";

const MONTH = { type: "string", pattern: "^[1-9][0-9]{3}-(0[1-9]|1[0-2])$" } as const;

/** A month of a year: "1980-05". @source XML Schema Part 2, gYearMonth */
export const month: FieldType = {
  name: "month",
  holds: "value",
  words,
  options: optionSchema({ earliest: { ...MONTH, title: "Frühester Monat" }, latest: { ...MONTH, title: "Spätester Monat" } }),
  read: (raw) => calendarMonthOf(partsOf(raw)),
  write: (value) => partsOf(value),
  check(value, context) {
    const reading = calendarMonthOf(partsOf(value));
    if (reading.kind !== "value") return reading.kind === "unreadable" ? reading.issue : issue("answer/month-incomplete", { parts: monthParts });
    return outOfLimits(reading.value, context, "date", monthParts, (limit) => readableMonth(limit, context.language));
  },
  present: (value, { language }) => (typeof value === "string" ? { kind: "text", text: readableMonth(value, language) } : { kind: "nothing" }),
  lexical: (value) => (typeof value === "string" ? { kind: "literal", datatype: "gYearMonth", text: value } : { kind: "absent" }),
  shape: (context) => ({ kind: "literal", datatype: "gYearMonth", facets: limitFacets(context) }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text : undefined),
};

function partsOf(raw: unknown): MonthParts {
  return typedParts(raw, monthParts, monthIn);
}
