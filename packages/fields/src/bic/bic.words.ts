import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/bic-characters": "Geben Sie bei „{label}“ den BIC nur mit Buchstaben und Ziffern ein, zum Beispiel MARKDEF1100.",
    "answer/bic-length": "Geben Sie bei „{label}“ den BIC mit 8 oder 11 Zeichen ein. Es sind jetzt {found}.",
    "answer/bic-country": "Prüfen Sie bei „{label}“ das fünfte und sechste Zeichen: Ein Land {found} gibt es nicht. Für deutsche Banken steht dort DE.",
    "answer/pattern": "Geben Sie bei „{label}“ den BIC mit 8 oder 11 Zeichen ein, zum Beispiel MARKDEF1100.",
  },
  en: {
    "answer/bic-characters": "Enter the BIC for “{label}” with letters and digits only, like MARKDEF1100.",
    "answer/bic-length": "Enter the BIC for “{label}” with 8 or 11 characters. There are {found} now.",
    "answer/bic-country": "Check the fifth and sixth character of “{label}”: there is no country {found}. For German banks it is DE.",
    "answer/pattern": "Enter the BIC for “{label}” with 8 or 11 characters, like MARKDEF1100.",
  },
};
