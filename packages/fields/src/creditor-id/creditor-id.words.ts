import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/creditor-id-characters": "Geben Sie bei „{label}“ die Gläubiger-ID mit Länderkürzel und Ziffern ein, zum Beispiel DE98ZZZ09999999999.",
    "answer/creditor-id-country": "Beginnen Sie die Gläubiger-ID bei „{label}“ mit dem Länderkürzel, zum Beispiel DE. {found} gibt es nicht.",
    "answer/creditor-id-length": "Prüfen Sie bei „{label}“ die Länge der Gläubiger-ID: Erwartet sind {limit} Zeichen, jetzt sind es {found}.",
    "answer/creditor-id-checksum": "Geben Sie bei „{label}“ die Gläubiger-ID ohne Fehler ein: Die Prüfziffer stimmt nicht.",
    "answer/pattern": "Geben Sie bei „{label}“ die Gläubiger-ID mit Länderkürzel und Ziffern ein, zum Beispiel DE98ZZZ09999999999.",
  },
  en: {
    "answer/creditor-id-characters": "Enter the creditor identifier with country code and digits for “{label}”, like DE98ZZZ09999999999.",
    "answer/creditor-id-country": "Begin the creditor identifier for “{label}” with the country code, like DE. {found} does not exist.",
    "answer/creditor-id-length": "Check the length of “{label}”: a creditor identifier has {limit} characters, there are {found} now.",
    "answer/creditor-id-checksum": "Enter the creditor identifier without mistakes for “{label}”: the check digits do not match.",
    "answer/pattern": "Enter the creditor identifier with country code and digits for “{label}”, like DE98ZZZ09999999999.",
  },
  "de-x-leicht": {
    "answer/creditor-id-characters": "Bitte prüfen Sie „{label}“. Die Gläubiger-ID fängt mit zwei Buchstaben für das Land an. Ein Beispiel ist: DE98ZZZ09999999999.",
    "answer/creditor-id-country": "Bitte prüfen Sie „{label}“. Die Gläubiger-ID fängt mit zwei Buchstaben für das Land an. Ein Beispiel ist: DE. {found} gibt es nicht.",
    "answer/creditor-id-length": "Bitte prüfen Sie „{label}“. Die Gläubiger-ID hat {limit} Zeichen. Jetzt sind es {found}.",
    "answer/creditor-id-checksum": "Bitte prüfen Sie „{label}“. In der Gläubiger-ID ist ein Fehler.",
    "answer/pattern": "Bitte prüfen Sie „{label}“. Die Gläubiger-ID fängt mit zwei Buchstaben für das Land an. Ein Beispiel ist: DE98ZZZ09999999999.",
  },
  hsb: {
    "answer/creditor-id-characters": "Zapodajće při „{label}“ identifikaciske čisło wěrićela ze skrótšenku kraja a cyframi, na přikład DE98ZZZ09999999999.",
    "answer/creditor-id-country": "Započńće identifikaciske čisło wěrićela při „{label}“ ze skrótšenku kraja, na přikład DE. {found} njeje.",
    "answer/creditor-id-length": "Přepruwujće při „{label}“ dołhosć identifikaciskeho čisła wěrićela: znamješkow ma być {limit}, nětko je jich {found}.",
    "answer/creditor-id-checksum": "Zapodajće při „{label}“ identifikaciske čisło wěrićela bjez zmylkow: kontrolna cyfra njetrjechi.",
    "answer/pattern": "Zapodajće při „{label}“ identifikaciske čisło wěrićela ze skrótšenku kraja a cyframi, na přikład DE98ZZZ09999999999.",
  },
};
