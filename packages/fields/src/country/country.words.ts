import type { Words } from "@formgeber/core";
import { words as listWords } from "../code-list/code-list.words.ts";

const de = "Wählen Sie bei „{label}“ einen Staat aus der Liste aus.";
const en = "Select a country from the list for “{label}”.";

export const words: Words = {
  de: { ...listWords.de, "answer/required": de, "answer/choice": de },
  en: { ...listWords.en, "answer/required": en, "answer/choice": en },
};
