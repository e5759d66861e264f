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
  "de-x-leicht": {
    "answer/not-a-number": "Bitte schreiben Sie bei „{label}“ die Prozent in Zahlen. Ein Beispiel ist: 12,5.",
    "answer/not-an-integer": "Bitte schreiben Sie bei „{label}“ die Prozent ohne Komma.",
    "answer/too-many-decimals": { one: "Bitte schreiben Sie bei „{label}“ nur eine Ziffer hinter das Komma.", other: "Bitte schreiben Sie bei „{label}“ nur {count} Ziffern hinter das Komma." },
    "answer/too-many-digits": "Bitte prüfen Sie „{label}“. Die Zahl ist zu lang. Nur {limit} Ziffern gehen.",
    "answer/too-small": "Bitte prüfen Sie „{label}“. Es müssen {limit} Prozent sein oder mehr.",
    "answer/too-large": "Bitte prüfen Sie „{label}“. Es dürfen {limit} Prozent sein oder weniger.",
  },
  hsb: {
    "answer/not-a-number": "Zapodajće při „{label}“ procentowu sadźbu w cyfrach, na přikład 12,5.",
    "answer/not-an-integer": "Zapodajće při „{label}“ cyłe procenty bjez městnow za komu.",
    "answer/too-many-decimals": { one: "Zapodajće při „{label}“ najwjace {count} městno za komu.", two: "Zapodajće při „{label}“ najwjace {count} městnje za komu.", few: "Zapodajće při „{label}“ najwjace {count} městna za komu.", other: "Zapodajće při „{label}“ najwjace {count} městnow za komu." },
    "answer/too-many-digits": "Zapodajće při „{label}“ najwjace {limit} cyfrow.",
    "answer/too-small": "Zapodajće při „{label}“ znajmjeńša {limit} procentow.",
    "answer/too-large": "Zapodajće při „{label}“ najwjace {limit} procentow.",
  },
};
