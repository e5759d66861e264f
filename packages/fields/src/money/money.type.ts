import { writesEnglish } from "../like/language.ts";
import { numberLike } from "../like/number-like.ts";
import { optionSchema } from "../like/option.ts";
import { words } from "./money.words.ts";

const AMOUNT = { type: "string", pattern: "^-?[0-9]{1,13}(\\.[0-9]{1,2})?$" } as const;

/** An amount in euros. The value is decimal text ("12.50") and never floating point, unless the schema asks for a number. */
export const money = numberLike({
  name: "money",
  options: optionSchema({
    minimum: { ...AMOUNT, title: "Mindestbetrag" },
    maximum: { ...AMOUNT, title: "Höchstbetrag" },
  }),
  prefersText: true,
  fixed: true,
  fractionDigits: () => 2,
  // "12,50 €", "EUR 12", "12,-" and "12,–" are ways to write an amount.
  clean: (typed) => typed.replace(/€|eur(?:os?)?/gi, "").trim().replace(/[.,][-–—]+$/, ""),
  present: (readable, { language }) => {
    const isNegative = readable.startsWith("−");
    return writesEnglish(language) ? `${isNegative ? "−" : ""}€${readable.slice(isNegative ? 1 : 0)}` : `${readable}\u00A0€`;
  },
  datatype: "decimal",
  words,
});
