import type { Words } from "@formgeber/core";

const de = "Setzen Sie das Häkchen bei „{label}“, um fortzufahren.";
const en = "Tick the box for “{label}” to continue.";

export const words: Words = {
  de: { "answer/required": de, "answer/choice": de },
  en: { "answer/required": en, "answer/choice": en },
  "de-x-leicht": {
    "answer/required": "Bitte machen Sie bei „{label}“ einen Haken. Erst dann geht es weiter.",
    "answer/choice": "Bitte machen Sie bei „{label}“ einen Haken. Erst dann geht es weiter.",
  },
  hsb: {
    "answer/required": "Stajće při „{label}“ hóčku, zo byšće dale móhli.",
    "answer/choice": "Stajće při „{label}“ hóčku, zo byšće dale móhli.",
  },
};
