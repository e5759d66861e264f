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
  "de-x-leicht": {
    "answer/tax-id-characters": "Bitte schreiben Sie bei „{label}“ nur die 11 Ziffern von der Nummer. Die Nummer steht auf Ihrem Steuer-Bescheid.",
    "answer/tax-id-length": "Bitte prüfen Sie „{label}“. Die Nummer hat {limit} Ziffern. Jetzt sind es {found}. Die Steuer-Nummer ist eine andere Nummer.",
    "answer/tax-id-digits": "Bitte prüfen Sie „{label}“. Diese Nummer gibt es nicht. Schauen Sie auf Ihren Steuer-Bescheid. Die Steuer-Nummer ist eine andere Nummer.",
    "answer/tax-id-checksum": "Bitte prüfen Sie „{label}“. In der Nummer ist ein Fehler.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ die 11 Ziffern von der Nummer. Die Nummer steht auf Ihrem Steuer-Bescheid.",
  },
  hsb: {
    "answer/tax-id-characters": "Zapodajće při „{label}“ jenož 11 cyfrow identifikaciskeho čisła. Wono steji na Wašej dawkowej zdźělence.",
    "answer/tax-id-length": "Zapodajće při „{label}“ wšě cyfry identifikaciskeho čisła: ma jich być {limit}, nětko je jich {found}. Dawkowe čisło je něšto druhe.",
    "answer/tax-id-digits": "Přirunajće „{label}“ z Wašej dawkowej zdźělenku: tajke čisło być njemóže. Dawkowe čisło je něšto druhe.",
    "answer/tax-id-checksum": "Zapodajće při „{label}“ identifikaciske čisło bjez zmylkow: kontrolna cyfra njetrjechi.",
    "answer/pattern": "Zapodajće při „{label}“ 11 cyfrow identifikaciskeho čisła. Wono steji na Wašej dawkowej zdźělence.",
  },
};
