import { readableEuros, typedAmount } from "@formgeber/core/administration/money";
import { numberLike } from "../like/number-like.ts";
import { optionSchema } from "../like/option-schema.ts";
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
  clean: typedAmount,
  present: (readable, { language }) => readableEuros(readable, language),
  datatype: "decimal",
  words,
});
