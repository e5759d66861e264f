import type { Words } from "@formgeber/core";

const de = "Setzen Sie das Häkchen bei „{label}“, um fortzufahren.";
const en = "Tick the box for “{label}” to continue.";

export const words: Words = {
  de: { "answer/required": de, "answer/choice": de },
  en: { "answer/required": en, "answer/choice": en },
};
