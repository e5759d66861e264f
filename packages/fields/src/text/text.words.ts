import type { Words } from "@formgeber/core";

/** Shared by every text that keeps to a data type of DIN 91379. */
export const words = {
  de: {
    "answer/characters": "Ersetzen Sie bei „{label}“ das Zeichen „{found}“. Es kann nicht verarbeitet werden.",
    "answer/characters-of-names": "Geben Sie „{label}“ ohne „{found}“ ein. Namen bestehen aus Buchstaben, Leerzeichen, Bindestrich und Apostroph.",
  },
  en: {
    "answer/characters": "Replace the character “{found}” in “{label}”. It cannot be processed.",
    "answer/characters-of-names": "Enter “{label}” without “{found}”. Names consist of letters, spaces, hyphens and apostrophes.",
  },
} as const satisfies Words;
