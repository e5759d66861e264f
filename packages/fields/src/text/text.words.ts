import type { Words } from "@formgeber/core";

/** Shared by every text that keeps to a data type of DIN 91379. */
export const words = {
  de: {
    "answer/characters": "Ersetzen Sie bei „{label}“ das Zeichen „{found}“ an Stelle {position} ({codePoint}). Es kann nicht verarbeitet werden.",
    "answer/invisible-character": "Löschen Sie bei „{label}“ das unsichtbare Zeichen an Stelle {position} ({codePoint}). Es kann nicht verarbeitet werden.",
    "answer/characters-of-names": "Geben Sie „{label}“ ohne „{found}“ an Stelle {position} ein. Namen bestehen aus Buchstaben, Leerzeichen, Bindestrich und Apostroph.",
    "notice/replaced": { one: "Wir haben „{found}“ durch „{put}“ ersetzt.", other: "Wir haben diese Zeichen durch ähnliche ersetzt: {found}" },
    "notice/invisible": "Wir haben unsichtbare Zeichen ersetzt.",
  },
  en: {
    "answer/characters": "Replace the character “{found}” at position {position} ({codePoint}) of “{label}”. It cannot be processed.",
    "answer/invisible-character": "Delete the invisible character at position {position} ({codePoint}) of “{label}”. It cannot be processed.",
    "answer/characters-of-names": "Enter “{label}” without “{found}” at position {position}. Names consist of letters, spaces, hyphens and apostrophes.",
    "notice/replaced": { one: "We have replaced “{found}” by “{put}”.", other: "We have replaced these characters by similar ones: {found}" },
    "notice/invisible": "We have replaced invisible characters.",
  },
  "de-x-leicht": {
    "answer/characters": "Bitte ändern Sie „{label}“. Das Zeichen „{found}“ an Stelle {position} geht nicht ({codePoint}). Bitte nehmen Sie ein anderes Zeichen.",
    "answer/invisible-character": "Bitte ändern Sie „{label}“. An Stelle {position} ist ein Zeichen. Man kann das Zeichen nicht sehen ({codePoint}). Bitte löschen Sie das Zeichen.",
    "answer/characters-of-names": "Bitte ändern Sie „{label}“. Das Zeichen „{found}“ an Stelle {position} geht nicht. In einem Namen sind nur Buchstaben, Leer-Zeichen, Binde-Strich und Apostroph.",
    "notice/replaced": { one: "Wir haben „{found}“ geändert. Jetzt steht dort „{put}“.", other: "Wir haben diese Zeichen geändert: {found}" },
    "notice/invisible": "Wir haben Zeichen geändert. Man konnte die Zeichen nicht sehen.",
  },
  hsb: {
    "answer/characters": "Narunajće při „{label}“ znamješko „{found}“ na městnje {position} ({codePoint}). Njeda so předźěłać.",
    "answer/invisible-character": "Zhašejće při „{label}“ njewidźomne znamješko na městnje {position} ({codePoint}). Njeda so předźěłać.",
    "answer/characters-of-names": "Zapodajće „{label}“ bjez „{found}“ na městnje {position}. Mjena wobsteja z pismikow, mjezotow, wjazawki a apostrofa.",
    "notice/replaced": { one: "Smy „{found}“ přez „{put}“ narunali.", other: "Smy tute znamješka přez podobne narunali: {found}" },
    "notice/invisible": "Smy njewidźomne znamješka narunali.",
  },
} as const satisfies Words;
