import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/iban-checksum": "Geben Sie bei „{label}“ die IBAN ohne Fehler ein: Die Prüfziffer stimmt nicht.",
    "answer/iban-length": "Geben Sie bei „{label}“ alle {limit} Zeichen der IBAN ein. Es sind jetzt {found}.",
    "answer/iban-country": "Beginnen Sie die IBAN bei „{label}“ mit dem Länderkürzel, zum Beispiel DE. {found} gibt es nicht.",
    "answer/iban-country-not-allowed": "Geben Sie bei „{label}“ eine IBAN aus einem dieser Länder ein: {allowed}.",
    "answer/iban-characters": "Geben Sie bei „{label}“ die IBAN mit Länderkürzel und Ziffern ein, zum Beispiel DE02 1203 0000 0000 2020 51.",
    "answer/pattern": "Geben Sie bei „{label}“ die IBAN mit Länderkürzel und Ziffern ein, zum Beispiel DE02 1203 0000 0000 2020 51.",
  },
  en: {
    "answer/iban-checksum": "Enter the IBAN without mistakes for “{label}”: the check digits do not match.",
    "answer/iban-length": "Enter all {limit} characters of the IBAN for “{label}”. There are {found} now.",
    "answer/iban-country": "Begin the IBAN for “{label}” with the country code, like DE. {found} does not exist.",
    "answer/iban-country-not-allowed": "Enter an IBAN from one of these countries for “{label}”: {allowed}.",
    "answer/iban-characters": "Enter the IBAN with country code and digits for “{label}”, like DE02 1203 0000 0000 2020 51.",
    "answer/pattern": "Enter the IBAN with country code and digits for “{label}”, like DE02 1203 0000 0000 2020 51.",
  },
  "de-x-leicht": {
    "answer/iban-checksum": "Bitte prüfen Sie „{label}“. In der IBAN ist ein Fehler.",
    "answer/iban-length": "Bitte prüfen Sie „{label}“. Die IBAN hat {limit} Zeichen. Jetzt sind es {found}.",
    "answer/iban-country": "Bitte prüfen Sie „{label}“. Die IBAN fängt mit zwei Buchstaben für das Land an. Ein Beispiel ist: DE. {found} gibt es nicht.",
    "answer/iban-country-not-allowed": "Bitte schreiben Sie bei „{label}“ eine andere IBAN. Die IBAN muss aus einem von diesen Ländern sein: {allowed}.",
    "answer/iban-characters": "Bitte prüfen Sie „{label}“. Die IBAN fängt mit zwei Buchstaben für das Land an. Danach kommen Zahlen. Ein Beispiel ist: DE02 1203 0000 0000 2020 51.",
    "answer/pattern": "Bitte prüfen Sie „{label}“. Die IBAN fängt mit zwei Buchstaben für das Land an. Danach kommen Zahlen. Ein Beispiel ist: DE02 1203 0000 0000 2020 51.",
  },
  hsb: {
    "answer/iban-checksum": "Zapodajće při „{label}“ IBAN bjez zmylkow: kontrolna cyfra njetrjechi.",
    "answer/iban-length": "Zapodajće při „{label}“ wšě znamješka IBAN: ma jich być {limit}, nětko je jich {found}.",
    "answer/iban-country": "Započńće IBAN při „{label}“ ze skrótšenku kraja, na přikład DE. {found} njeje.",
    "answer/iban-country-not-allowed": "Zapodajće při „{label}“ IBAN z jednoho z tutych krajow: {allowed}.",
    "answer/iban-characters": "Zapodajće při „{label}“ IBAN ze skrótšenku kraja a cyframi, na přikład DE02 1203 0000 0000 2020 51.",
    "answer/pattern": "Zapodajće při „{label}“ IBAN ze skrótšenku kraja a cyframi, na přikład DE02 1203 0000 0000 2020 51.",
  },
};
