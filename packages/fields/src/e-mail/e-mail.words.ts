import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.";
const en = "Enter a complete e-mail address for “{label}”, like name@example.com.";

export const words: Words = {
  de: { "answer/e-mail": de, "answer/format": de, "answer/pattern": de },
  en: { "answer/e-mail": en, "answer/format": en, "answer/pattern": en },
};
