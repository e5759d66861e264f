import { choiceLike } from "../like/choice-like.ts";
import { words } from "./choice.words.ts";

/** One of a few answers that the schema lists (`enum`, `oneOf` of `const`). */
export const choice = choiceLike({
  name: "choice",
  suits: ({ choices, keywords, structural }) => !structural && (choices !== undefined || keywords.const !== undefined),
  words,
});
