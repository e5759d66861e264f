import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/not-a-number": "Geben Sie bei „{label}“ eine Zahl in Ziffern ein, zum Beispiel 12,5.",
    "answer/not-an-integer": "Geben Sie bei „{label}“ eine Zahl ohne Nachkommastellen ein.",
    "answer/too-many-decimals": {
      one: "Geben Sie bei „{label}“ höchstens eine Stelle nach dem Komma ein.",
      other: "Geben Sie bei „{label}“ höchstens {count} Stellen nach dem Komma ein.",
    },
    "answer/too-many-digits": "Geben Sie bei „{label}“ höchstens {limit} Ziffern ein.",
  },
  en: {
    "answer/not-a-number": "Enter a number in digits for “{label}”, like 12.5.",
    "answer/not-an-integer": "Enter a number without digits after the decimal point for “{label}”.",
    "answer/too-many-decimals": {
      one: "Enter no more than one digit after the decimal point for “{label}”.",
      other: "Enter no more than {count} digits after the decimal point for “{label}”.",
    },
    "answer/too-many-digits": "Enter no more than {limit} digits for “{label}”.",
  },
  "de-x-leicht": {
    "answer/not-a-number": "Bitte schreiben Sie bei „{label}“ eine Zahl. Ein Beispiel ist: 12,5.",
    "answer/not-an-integer": "Bitte schreiben Sie bei „{label}“ eine Zahl ohne Komma.",
    "answer/too-many-decimals": { one: "Bitte schreiben Sie bei „{label}“ nur eine Ziffer hinter das Komma.", other: "Bitte schreiben Sie bei „{label}“ nur {count} Ziffern hinter das Komma." },
    "answer/too-many-digits": "Bitte prüfen Sie „{label}“. Die Zahl ist zu lang. Nur {limit} Ziffern gehen.",
  },
  hsb: {
    "answer/not-a-number": "Zapodajće při „{label}“ ličbu w cyfrach, na přikład 12,5.",
    "answer/not-an-integer": "Zapodajće při „{label}“ ličbu bjez městnow za komu.",
    "answer/too-many-decimals": { one: "Zapodajće při „{label}“ najwjace {count} městno za komu.", two: "Zapodajće při „{label}“ najwjace {count} městnje za komu.", few: "Zapodajće při „{label}“ najwjace {count} městna za komu.", other: "Zapodajće při „{label}“ najwjace {count} městnow za komu." },
    "answer/too-many-digits": "Zapodajće při „{label}“ najwjace {limit} cyfrow.",
  },
};
