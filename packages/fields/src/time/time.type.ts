import { clockTimeFormat, readableTime } from "@formgeber/core/administration/clock-time";
import type { FieldType } from "@formgeber/core";
import { limitFacets, outOfLimits } from "../like/limits.ts";
import { optionSchema } from "../like/option-schema.ts";
import { inFormat, textLike } from "../like/text-like.ts";
import { words } from "./time.words.ts";

const TIME = { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" } as const;

const text = textLike({
  name: "time",
  options: optionSchema({ earliest: { ...TIME, title: "Früheste Uhrzeit" }, latest: { ...TIME, title: "Späteste Uhrzeit" } }),
  ...inFormat(clockTimeFormat),
  // The clock is named beside the control.
  write: (value) => value,
  check: (value, context) => clockTimeFormat.check(value) ?? outOfLimits(value, context, "time", [], (limit) => readableTime(limit, context.language)),
  words,
});

/** A time of the day in hours and minutes: "08:30". XML has seconds: "08:30:00". @source ISO 8601-1, 5.3.1 */
export const time: FieldType = {
  ...text,
  lexical: (value) => (typeof value === "string" ? { kind: "literal", datatype: "time", text: withSeconds(value) } : { kind: "absent" }),
  shape: (context) => ({ kind: "literal", datatype: "time", facets: limitFacets(context, withSeconds) }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text.replace(/:00$/, "") : undefined),
};

function withSeconds(value: string): string {
  return `${value}:00`;
}
