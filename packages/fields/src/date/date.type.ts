import { dateLike } from "../like/date-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { words } from "./date.words.ts";

/** A day of the calendar. */
export const date = dateLike({
  name: "date",
  options: optionSchema({
    earliest: { type: "string", format: "date", title: "Frühestes Datum" },
    latest: { type: "string", format: "date", title: "Spätestes Datum" },
  }),
  suits: ({ keywords }) => keywords.format === "date",
  words,
});
