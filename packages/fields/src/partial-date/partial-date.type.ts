import type { FieldType } from "@formgeber/core";
import type { DateParts } from "@formgeber/core/administration/calendar-date";
import { firstDayOf, lastDayOf, partialDateOf, partialPartsIn, readablePartialDate } from "@formgeber/core/administration/partial-date";
import { date } from "../date/date.type.ts";
import { checkDate, partsOf } from "../like/date-like.ts";
import { words } from "./partial-date.words.ts";

/** A date of which day and month may not be known: "1980-05-12", "1980-05", "1980". @source XÖV, Datum teilbekannt */
export const partialDate: FieldType = {
  name: "partial-date",
  holds: "value",
  words,
  ...(date.options !== undefined && { options: date.options }),
  read: (raw) => partialDateOf(parts(raw)),
  write: (value) => parts(value ?? {}),
  check: (value, context) => checkDate(partialDateOf(parts(value)), context, firstDayOf, lastDayOf),
  present: (value, { language }) => (typeof value === "string" ? { kind: "text", text: readablePartialDate(value, language) } : { kind: "nothing" }),
  lexical: (value) => (typeof value === "string" ? { kind: "literal", datatype: "partialDate", text: value } : { kind: "absent" }),
  shape: () => ({ kind: "literal", datatype: "partialDate", facets: {} }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text : undefined),
};

function parts(raw: unknown): DateParts {
  return partsOf(raw, partialPartsIn);
}
