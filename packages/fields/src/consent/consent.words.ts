import type { Words } from "@formgeber/core";

const de = "Setzen Sie das Häkchen bei „{label}“, oder lassen Sie es weg.";
const en = "Tick the box for “{label}”, or leave it empty.";

export const words: Words = {
  de: {
    "freedom": "Ihre Einwilligung ist freiwillig. Sie können sie jederzeit widerrufen. Was bis dahin geschehen ist, bleibt rechtmäßig.",
    "freedom-at": "Ihre Einwilligung ist freiwillig. Sie können sie jederzeit widerrufen: {at}. Was bis dahin geschehen ist, bleibt rechtmäßig.",
    "answer/choice": de,
  },
  en: {
    "freedom": "Your consent is voluntary. You can withdraw it at any time. What was done until then remains lawful.",
    "freedom-at": "Your consent is voluntary. You can withdraw it at any time: {at}. What was done until then remains lawful.",
    "answer/choice": en,
  },
};
