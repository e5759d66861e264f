import type { Words } from "@formgeber/core";
import { words as listWords } from "../code-list/code-list.words.ts";

const de = "Wählen Sie bei „{label}“ eine Staatsangehörigkeit aus der Liste aus.";
const en = "Select a nationality from the list for “{label}”.";
const leicht = "Bitte wählen Sie bei „{label}“ eine Staats-Angehörigkeit aus der Liste aus.";
const hsb = "Wubjerće při „{label}“ staćanstwo z lisćiny.";

export const words: Words = {
  de: { ...listWords.de, "answer/required": de, "answer/choice": de },
  en: { ...listWords.en, "answer/required": en, "answer/choice": en },
  "de-x-leicht": { ...listWords["de-x-leicht"], "answer/required": leicht, "answer/choice": leicht },
  hsb: { ...listWords["hsb"], "answer/required": hsb, "answer/choice": hsb },
};
