import { numberLike } from "../like/number-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { takeOffUnit, unitOption, withUnit } from "../like/unit.ts";
import { words } from "./integer.words.ts";

/** A whole number: how many, how much of something counted. */
export const integer = numberLike({
  name: "integer",
  options: optionSchema({ unit: unitOption }),
  suits: ({ types }) => types.includes("integer") && !types.includes("string"),
  fractionDigits: () => 0,
  clean: takeOffUnit,
  present: withUnit,
  datatype: "integer",
  words,
});
