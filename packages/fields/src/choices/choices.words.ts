import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/required": "Wählen Sie bei „{label}“ mindestens eine Antwort aus.",
    "answer/choice": "Wählen Sie bei „{label}“ nur Antworten aus der Liste aus.",
    "answer/too-few-rows": { one: "Wählen Sie bei „{label}“ mindestens eine Antwort aus.", other: "Wählen Sie bei „{label}“ mindestens {limit} Antworten aus." },
    "answer/too-many-rows": { one: "Wählen Sie bei „{label}“ höchstens eine Antwort aus.", other: "Wählen Sie bei „{label}“ höchstens {limit} Antworten aus." },
  },
  en: {
    "answer/required": "Select at least one answer for “{label}”.",
    "answer/choice": "Select only answers from the list for “{label}”.",
    "answer/too-few-rows": { one: "Select at least one answer for “{label}”.", other: "Select at least {limit} answers for “{label}”." },
    "answer/too-many-rows": { one: "Select no more than one answer for “{label}”.", other: "Select no more than {limit} answers for “{label}”." },
  },
};
