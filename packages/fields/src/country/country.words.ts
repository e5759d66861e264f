import type { Words } from "@formgeber/core";
import { words as listWords } from "../code-list/code-list.words.ts";

const de = "Wählen Sie bei „{label}“ einen Staat aus der Liste aus.";
const en = "Select a country from the list for “{label}”.";
const leicht = "Bitte wählen Sie bei „{label}“ ein Land aus der Liste aus.";
const hsb = "Wubjerće při „{label}“ stat z lisćiny.";

export const words: Words = {
  de: { ...listWords.de, "answer/required": de, "answer/choice": de },
  en: { ...listWords.en, "answer/required": en, "answer/choice": en },
  "de-x-leicht": { ...listWords["de-x-leicht"], "answer/required": leicht, "answer/choice": leicht },
  hsb: { ...listWords["hsb"], "answer/required": hsb, "answer/choice": hsb },
};
