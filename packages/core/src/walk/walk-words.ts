import type { Words } from "../words/words.ts";

/** What the walk says where the author said nothing. */
export const walkWords: Words = {
  de: { row: "Eintrag" },
  en: { row: "Entry" },
};
