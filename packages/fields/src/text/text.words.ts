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
} as const satisfies Words;
