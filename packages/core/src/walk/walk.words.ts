import type { Words } from "../words/words.ts";

/** What the readings of a form say where the author said nothing. */
export const walkWords: Words = {
  de: { row: "Eintrag", branch: "Was trifft zu?", "branch-number": "Möglichkeit {number}", example: "Zum Beispiel: {example}" },
  en: { row: "Entry", branch: "Which of these applies?", "branch-number": "Option {number}", example: "For example: {example}" },
  "de-x-leicht": {
    row: "Eintrag",
    branch: "Was stimmt?",
    "branch-number": "Antwort {number}",
    example: "Ein Beispiel ist: {example}",
  },
  hsb: {
    row: "Zapisk",
    branch: "Što trjechi?",
    "branch-number": "Móžnosć {number}",
    example: "Na přikład: {example}",
  },
};
