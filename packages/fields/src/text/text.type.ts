import { charactersOf, charactersOption, checkCharacters } from "../like/characters.ts";
import { optionSchema } from "../like/option.ts";
import { inOneLine, textLike } from "../like/text-like.ts";
import { words } from "./text.words.ts";

/** One line of text. */
export const text = textLike({
  name: "text",
  options: optionSchema({ characters: charactersOption }),
  suits: ({ types, structural }) => !structural && (types.length === 0 || types.includes("string")),
  normalise: (typed, context) => inOneLine(typed, charactersOf(context)),
  characters: charactersOf,
  check: checkCharacters,
  words,
});
