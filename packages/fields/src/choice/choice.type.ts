import { choiceLike } from "../like/choice-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { words } from "./choice.words.ts";

/** One of a few answers that the schema lists (`enum`, `oneOf` of `const`). */
export const choice = choiceLike({
  name: "choice",
  options: optionSchema({ long: { enum: ["search", "drop-down"], title: "Bei mehr als sieben Antworten: suchen oder ausklappen", default: "search" } }),
  suits: ({ choices, keywords, structural }) => !structural && (choices !== undefined || keywords.const !== undefined),
  words,
});
