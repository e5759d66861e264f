import { isObject, type FieldContext, type FieldFacts, type FieldType, type Json, type JsonSchema, type Reading, type ValueIssue, type Words } from "@formgeber/core";
import { dateParts, daysIn, partsIn, readableDate, type DatePart, type DateParts } from "./calendar-date.ts";
import { textOption } from "./option.ts";
import { issue } from "./value-issue.ts";

/** What differs between one kind of date and another. */
export interface DateLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
  suits?(facts: FieldFacts): boolean;
}

const NO_PARTS: DateParts = { day: "", month: "", year: "" };

/** A field type whose raw form is three typed parts and whose value is an ISO date. */
export function dateLike({ name, words, options, suits }: DateLike): FieldType {
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    ...(suits && { suits }),
    read: (raw) => readDate(partsOf(raw)),
    write: (value) => (value === undefined ? NO_PARTS : partsOf(value)),
    check: (value, context) => checkRange(value, context),
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

/**
 * The typed parts of raw input: an object of texts, or one text holding a whole date. A whole date that was pasted into one
 * part is spread over all three.
 */
export function partsOf(raw: unknown): DateParts {
  if (typeof raw === "string") return partsIn(raw) ?? { ...NO_PARTS, day: raw };
  if (!isObject(raw)) return NO_PARTS;
  const [day = "", month = "", year = ""] = dateParts.map((part) => (typeof raw[part] === "string" ? raw[part] : ""));
  return [day, month, year].map(partsIn).find((parts) => parts !== undefined) ?? { day: day.trim(), month: month.trim(), year: year.trim() };
}

function readDate(parts: DateParts): Exclude<Reading, { kind: "value" }> | { readonly kind: "value"; readonly value: string } {
  const empty = dateParts.filter((part) => parts[part] === "");
  if (empty.length === dateParts.length) return { kind: "absent" };
  const found = missing(empty) ?? impossible(parts);
  if (found) return { kind: "unreadable", issue: found };
  return { kind: "value", value: `${parts.year}-${parts.month.padStart(2, "0")}-${parts.day.padStart(2, "0")}` };
}

function missing(empty: readonly DatePart[]): ValueIssue | undefined {
  const [first, second] = empty;
  if (first === undefined) return undefined;
  return second === undefined ? issue(`answer/date-${first}-missing`, { parts: [first] }) : issue("answer/date-incomplete", { parts: empty });
}

function impossible({ day, month, year }: DateParts): ValueIssue | undefined {
  if (!isBetween(month, 1, 12)) return issue("answer/date-month", { parts: ["month"], found: month });
  if (!/^[1-9]\d{3}$/.test(year)) return issue("answer/date-year", { parts: ["year"], found: year });
  const last = daysIn(Number(month), Number(year));
  if (!isBetween(day, 1, 31)) return issue("answer/date-day", { parts: ["day"], found: day });
  if (Number(day) > last) return issue("answer/date-day-of-month", { parts: ["day"], found: day, last });
  return undefined;
}

function isBetween(text: string, least: number, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

// ISO dates compare as text.
function checkRange(value: Json, context: FieldContext): ValueIssue | undefined {
  const reading = readDate(partsOf(value));
  if (reading.kind !== "value") return reading.kind === "unreadable" ? reading.issue : issue("answer/date-incomplete", { parts: dateParts });
  const [earliest, latest, date] = [textOption(context, "earliest"), textOption(context, "latest"), reading.value];
  if (earliest !== undefined && date < earliest) return issue("answer/date-too-early", { parts: dateParts, limit: earliest });
  if (latest !== undefined && date > latest) return issue("answer/date-too-late", { parts: dateParts, limit: latest });
  return undefined;
}
