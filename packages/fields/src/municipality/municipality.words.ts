import type { Words } from "@formgeber/core";
import { words as listWords } from "../code-list/code-list.words.ts";

const de = "Wählen Sie bei „{label}“ eine Gemeinde aus der Liste aus.";
const en = "Select a municipality from the list for “{label}”.";

export const words: Words = {
  de: { ...listWords.de, "answer/required": de, "answer/choice": de },
  en: { ...listWords.en, "answer/required": en, "answer/choice": en },
  "de-x-leicht": {
    ...listWords["de-x-leicht"],
    "answer/required": "Bitte wählen Sie bei „{label}“ eine Gemeinde aus der Liste aus.",
    "answer/choice": "Bitte wählen Sie bei „{label}“ eine Gemeinde aus der Liste aus.",
  },
  hsb: {
    ...listWords.hsb,
    "answer/required": "Wubjerće při „{label}“ gmejnu z lisćiny.",
    "answer/choice": "Wubjerće při „{label}“ gmejnu z lisćiny.",
  },
};
