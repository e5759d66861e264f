import type { FieldContext } from "@formgeber/core";
import { asTyped } from "@formgeber/core/administration/typed-text";
import { charactersOf, checkCharacters } from "../like/characters.ts";
import { optionSchema } from "../like/option-schema.ts";
import { textLike } from "../like/text-like.ts";
import { words } from "./multi-line-text.words.ts";

/** Longer text with line breaks. */
export const multiLineText = textLike({
  name: "multi-line-text",
  // The other types of DIN 91379 hold no line breaks.
  options: optionSchema({
    characters: {
      title: "Zeichen nach DIN 91379",
      oneOf: [{ const: "C", title: "C – fortlaufender Text" }, { const: "E", title: "E – alle, auch griechisch und kyrillisch" }],
    },
  }),
  suits: ({ types, keywords, structural }) => !structural && types.includes("string") && (keywords.maxLength ?? 0) > 200,
  normalise: (typed, context) => inLines(typed, context),
  characters: charactersOf,
  check: checkCharacters,
  present: (value) => (value.includes("\n") ? { kind: "lines", lines: value.split("\n") } : { kind: "text", text: value }),
  words,
});

function inLines(typed: string, context: FieldContext): string {
  return asTyped(typed.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"), charactersOf(context)).replace(/[^\S\n]+(?=\n|$)/g, "").trim();
}
