import type { FieldContext, FieldFacts, FieldType, JsonSchema, ValueIssue, Words } from "@formgeber/core";
import { calendarDateOf, dateParts, partsIn, readableDate, type DateParts, type DateReading } from "@formgeber/core/administration/calendar-date";
import { textOption } from "./option.ts";
import { typedParts } from "./typed-parts.ts";
import { issue } from "./value-issue.ts";

/** What differs between one kind of date and another. */
export interface DateLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  suits?(facts: FieldFacts): boolean;
}

/** A field type whose raw form is three typed parts and whose value is an ISO date. */
export function dateLike({ name, words, options, suits }: DateLike): FieldType {
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    ...(suits && { suits }),
    read: (raw) => calendarDateOf(partsOf(raw)),
    write: (value) => partsOf(value),
    check: (value, context) => checkDate(calendarDateOf(partsOf(value)), context),
    present: (value, { language }) => (typeof value === "string" ? { kind: "text", text: readableDate(value, language) } : { kind: "nothing" }),
    lexical: (value) => (typeof value === "string" ? { kind: "literal", datatype: "date", text: value } : { kind: "absent" }),
    shape(context) {
      const [earliest, latest] = [textOption(context, "earliest"), textOption(context, "latest")];
      return {
        kind: "literal",
        datatype: "date",
        facets: { ...(earliest !== undefined && { minInclusive: earliest }), ...(latest !== undefined && { maxInclusive: latest }) },
      };
    },
    fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text : undefined),
  };
}

/** The typed parts of a date (`typedParts`). */
export function partsOf(raw: unknown, dateIn = partsIn): DateParts {
  return typedParts(raw, dateParts, dateIn);
}

/**
 * What is wrong with a value that was read as a date: it is none, or lies before `earliest` or after `latest` of the options.
 * `firstDay` and `lastDay` give the days a value may mean where it is not a whole date.
 */
export function checkDate(reading: DateReading, context: FieldContext, firstDay = (value: string) => value, lastDay = firstDay): ValueIssue | undefined {
  if (reading.kind !== "value") return reading.kind === "unreadable" ? reading.issue : issue("answer/date-incomplete", { parts: dateParts });
  const [earliest, latest] = [textOption(context, "earliest"), textOption(context, "latest")];
  // ISO dates compare as text.
  if (earliest !== undefined && lastDay(reading.value) < earliest) return issue("answer/date-too-early", { parts: dateParts, limit: earliest });
  if (latest !== undefined && firstDay(reading.value) > latest) return issue("answer/date-too-late", { parts: dateParts, limit: latest });
  return undefined;
}
