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
  "de-x-leicht": {
    "answer/not-a-number": "Bitte schreiben Sie bei „{label}“ das Geld in Zahlen. Ein Beispiel ist: 12,50.",
    "answer/too-many-decimals": "Bitte prüfen Sie „{label}“. Hinter dem Komma gehen nur {count} Ziffern. Ein Beispiel ist: 12,50.",
    "answer/too-many-digits": "Bitte prüfen Sie „{label}“. Die Zahl ist zu lang. Nur {limit} Ziffern gehen.",
    "answer/too-small": "Bitte prüfen Sie „{label}“. Das ist zu wenig. Es müssen {limit} sein oder mehr.",
    "answer/too-large": "Bitte prüfen Sie „{label}“. Das ist zu viel. Es dürfen {limit} sein oder weniger.",
  },
  hsb: {
    "answer/not-a-number": "Zapodajće při „{label}“ pjenježnu sumu w cyfrach, na přikład 12,50.",
    "answer/too-many-decimals": "Zapodajće při „{label}“ centy z najwjace {count} cyframi, na přikład 12,50.",
    "answer/too-many-digits": "Zapodajće při „{label}“ najwjace {limit} cyfrow.",
    "answer/too-small": "Zapodajće při „{label}“ znajmjeńša {limit}.",
    "answer/too-large": "Zapodajće při „{label}“ najwjace {limit}.",
  },
};
