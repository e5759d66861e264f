import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/not-a-number": "Geben Sie bei „{label}“ den Prozentsatz in Ziffern ein, zum Beispiel 12,5.",
    "answer/not-an-integer": "Geben Sie bei „{label}“ ganze Prozent ohne Nachkommastellen ein.",
    "answer/too-many-decimals": {
      one: "Geben Sie bei „{label}“ höchstens eine Stelle nach dem Komma ein.",
      other: "Geben Sie bei „{label}“ höchstens {count} Stellen nach dem Komma ein.",
    },
    "answer/too-many-digits": "Geben Sie bei „{label}“ höchstens {limit} Ziffern ein.",
    "answer/too-small": "Geben Sie bei „{label}“ {limit} Prozent oder mehr ein.",
    "answer/too-large": "Geben Sie bei „{label}“ {limit} Prozent oder weniger ein.",
  },
  en: {
    "answer/not-a-number": "Enter the percentage in digits for “{label}”, like 12.5.",
    "answer/not-an-integer": "Enter whole per cent without digits after the decimal point for “{label}”.",
    "answer/too-many-decimals": {
      one: "Enter no more than one digit after the decimal point for “{label}”.",
      other: "Enter no more than {count} digits after the decimal point for “{label}”.",
    },
    "answer/too-many-digits": "Enter no more than {limit} digits for “{label}”.",
    "answer/too-small": "Enter {limit} per cent or more for “{label}”.",
    "answer/too-large": "Enter {limit} per cent or less for “{label}”.",
  },
};
