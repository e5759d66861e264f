import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ die Nummer mit Vorwahl in Ziffern ein, zum Beispiel 0351 1234567.";
const en = "Enter the number with area code in digits for “{label}”, like 0351 1234567.";

export const words: Words = {
  de: { "answer/phone": de, "answer/pattern": de },
  en: { "answer/phone": en, "answer/pattern": en },
};
