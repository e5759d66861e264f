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
  "de-x-leicht": {
    "freedom": "Sie müssen nicht zustimmen. Sie können es sich später anders überlegen. Dann sagen Sie uns Bescheid. Was wir bis dahin gemacht haben, bleibt erlaubt.",
    "freedom-at": "Sie müssen nicht zustimmen. Sie können es sich später anders überlegen. Dann sagen Sie hier Bescheid: {at}. Was wir bis dahin gemacht haben, bleibt erlaubt.",
    "answer/choice": "Bitte setzen Sie bei „{label}“ das Häkchen. Oder lassen Sie es weg.",
  },
  hsb: {
    "freedom": "Waše přizwolenje je dobrowólne. Móžeće je kóždy čas wotwołać. Štož je so do toho stało, wostanje po prawje.",
    "freedom-at": "Waše přizwolenje je dobrowólne. Móžeće je kóždy čas wotwołać: {at}. Štož je so do toho stało, wostanje po prawje.",
    "answer/choice": "Stajće hóčku při „{label}“ abo wostajće ju preč.",
  },
};
