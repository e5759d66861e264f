import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/not-a-number": "Geben Sie bei „{label}“ einen Betrag in Ziffern ein, zum Beispiel 12,50.",
    "answer/too-many-decimals": "Geben Sie bei „{label}“ Cent mit höchstens {count} Ziffern ein, zum Beispiel 12,50.",
    "answer/too-many-digits": "Geben Sie bei „{label}“ höchstens {limit} Ziffern ein.",
    "answer/too-small": "Geben Sie bei „{label}“ mindestens {limit} ein.",
    "answer/too-large": "Geben Sie bei „{label}“ höchstens {limit} ein.",
  },
  en: {
    "answer/not-a-number": "Enter an amount in digits for “{label}”, like 12.50.",
    "answer/too-many-decimals": "Enter cents with no more than {count} digits for “{label}”, like 12.50.",
    "answer/too-many-digits": "Enter no more than {limit} digits for “{label}”.",
    "answer/too-small": "Enter {limit} or more for “{label}”.",
    "answer/too-large": "Enter {limit} or less for “{label}”.",
  },
};
