import { charactersOf, checkCharacters } from "../like/characters.ts";
import { optionSchema } from "../like/option-schema.ts";
import { inOneLine, textLike } from "../like/text-like.ts";
import { words } from "./text.words.ts";

/** One line of text. */
export const text = textLike({
  name: "text",
  options: optionSchema({
    characters: {
      title: "Zeichen nach DIN 91379",
      oneOf: [
        { const: "A", title: "A – Namen von Personen (ohne Ziffern)" },
        { const: "B", title: "B – Orte, Straßen, Hausnummern" },
        { const: "C", title: "C – fortlaufender Text" },
        { const: "D", title: "D – Firmen und Produkte (auch griechisch)" },
        { const: "E", title: "E – alle, auch kyrillisch" },
      ],
    },
  }),
  suits: ({ types, structural }) => !structural && (types.length === 0 || types.includes("string")),
  normalise: (typed, context) => inOneLine(typed, charactersOf(context)),
  characters: charactersOf,
  check: checkCharacters,
  words,
});
