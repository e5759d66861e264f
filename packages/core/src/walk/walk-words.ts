import type { Words } from "../words/words.ts";

/** What the walk says where the author said nothing. */
export const walkWords: Words = {
  de: { row: "Eintrag", branch: "Was trifft zu?", "branch-number": "Möglichkeit {number}" },
  en: { row: "Entry", branch: "Which of these applies?", "branch-number": "Option {number}" },
};
