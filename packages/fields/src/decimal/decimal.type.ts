import { numberLike } from "../like/number-like.ts";
import { numberOption } from "../like/option.ts";
import { optionSchema } from "../like/option-schema.ts";
import { takeOffUnit, unitOption, withUnit } from "../like/unit.ts";
import { words } from "./decimal.words.ts";

/** A number that may have digits after the decimal sign: a measure, a share. */
export const decimal = numberLike({
  name: "decimal",
  options: optionSchema({
    unit: unitOption,
    fractionDigits: { type: "integer", minimum: 0, maximum: 10, title: "Höchstzahl der Nachkommastellen" },
  }),
  suits: ({ types }) => types.includes("number") && !types.includes("string"),
  fractionDigits: (context) => numberOption(context, "fractionDigits"),
  clean: takeOffUnit,
  present: withUnit,
  datatype: "decimal",
  words,
});
