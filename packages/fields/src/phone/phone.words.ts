import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ die Nummer mit Vorwahl in Ziffern ein, zum Beispiel 0351 1234567.";
const en = "Enter the number with area code in digits for “{label}”, like 0351 1234567.";

export const words: Words = {
  de: { "answer/phone": de, "answer/pattern": de },
  en: { "answer/phone": en, "answer/pattern": en },
  "de-x-leicht": {
    "answer/phone": "Bitte schreiben Sie bei „{label}“ die Nummer mit der Vorwahl. Ein Beispiel ist: 0351 1234567.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ die Nummer mit der Vorwahl. Ein Beispiel ist: 0351 1234567.",
  },
  hsb: {
    "answer/phone": "Zapodajće při „{label}“ čisło z předwólbu w cyfrach, na přikład 0351 1234567.",
    "answer/pattern": "Zapodajće při „{label}“ čisło z předwólbu w cyfrach, na přikład 0351 1234567.",
  },
};
