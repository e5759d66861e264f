import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/not-an-integer": "Geben Sie bei „{label}“ eine ganze Zahl in Ziffern ein, zum Beispiel 12.",
    "answer/too-many-digits": "Geben Sie bei „{label}“ höchstens {limit} Ziffern ein.",
  },
  en: {
    "answer/not-an-integer": "Enter a whole number in digits for “{label}”, like 12.",
    "answer/too-many-digits": "Enter no more than {limit} digits for “{label}”.",
  },
  "de-x-leicht": {
    "answer/not-an-integer": "Bitte schreiben Sie bei „{label}“ eine Zahl ohne Komma. Ein Beispiel ist: 12.",
    "answer/too-many-digits": "Bitte prüfen Sie „{label}“. Die Zahl ist zu lang. Nur {limit} Ziffern gehen.",
  },
  hsb: {
    "answer/not-an-integer": "Zapodajće při „{label}“ cyłu ličbu w cyfrach, na přikład 12.",
    "answer/too-many-digits": "Zapodajće při „{label}“ najwjace {limit} cyfrow.",
  },
};
