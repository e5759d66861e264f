import { numberLike } from "../like/number-like.ts";
import { numberOption } from "../like/option.ts";
import { optionSchema } from "../like/option-schema.ts";
import { writesEnglish } from "@formgeber/core/administration/language";
import { words } from "./percent.words.ts";

/** A share of a hundred. The value is the number before the sign: 12.5 is 12.5 %, not 1250 %. @source DIN 5008; DIN 1333 */
export const percent = numberLike({
  name: "percent",
  options: optionSchema({
    fractionDigits: { type: "integer", minimum: 0, maximum: 10, title: "Höchstzahl der Nachkommastellen" },
  }),
  fractionDigits: (context) => numberOption(context, "fractionDigits"),
  clean: (typed) => typed.replace(/\s*(?:%|Prozent|v\.\s*H\.|per\s?cent)$/i, ""),
  present: (readable, { language }) => (writesEnglish(language) ? `${readable}%` : `${readable}\u00A0%`),
  datatype: "decimal",
  words,
});
