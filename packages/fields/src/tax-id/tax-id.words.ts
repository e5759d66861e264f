import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/tax-id-characters": "Geben Sie bei „{label}“ nur die 11 Ziffern der Identifikationsnummer ein. Sie steht auf Ihrem Steuerbescheid.",
    "answer/tax-id-length": "Geben Sie bei „{label}“ alle {limit} Ziffern der Identifikationsnummer ein. Es sind jetzt {found}. Gemeint ist nicht die Steuernummer.",
    "answer/tax-id-digits": "Vergleichen Sie „{label}“ mit Ihrem Steuerbescheid: Diese Nummer kann es nicht geben. Gemeint ist nicht die Steuernummer.",
    "answer/tax-id-checksum": "Geben Sie bei „{label}“ die Identifikationsnummer ohne Fehler ein: Die Prüfziffer stimmt nicht.",
    "answer/pattern": "Geben Sie bei „{label}“ die 11 Ziffern der Identifikationsnummer ein. Sie steht auf Ihrem Steuerbescheid.",
  },
  en: {
    "answer/tax-id-characters": "Enter only the 11 digits of the identification number for “{label}”. You find it on your tax assessment.",
    "answer/tax-id-length": "Enter all {limit} digits of the identification number for “{label}”. There are {found} now. It is not the tax number.",
    "answer/tax-id-digits": "Compare “{label}” with your tax assessment: there is no such number. It is not the tax number.",
    "answer/tax-id-checksum": "Enter the identification number without mistakes for “{label}”: the check digit does not match.",
    "answer/pattern": "Enter the 11 digits of the identification number for “{label}”. You find it on your tax assessment.",
  },
};
