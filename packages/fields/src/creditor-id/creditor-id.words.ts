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
};
