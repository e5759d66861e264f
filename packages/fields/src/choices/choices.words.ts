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
  "de-x-leicht": {
    "answer/required": "Bitte wählen Sie bei „{label}“ eine Antwort aus. Sie können auch mehr Antworten auswählen.",
    "answer/choice": "Bitte wählen Sie bei „{label}“ nur Antworten aus der Liste aus.",
    "answer/too-few-rows": { one: "Bitte wählen Sie bei „{label}“ eine Antwort aus. Sie können auch mehr Antworten auswählen.", other: "Bitte wählen Sie bei „{label}“ {limit} Antworten aus. Sie können auch mehr Antworten auswählen." },
    "answer/too-many-rows": { one: "Bitte wählen Sie bei „{label}“ nur eine Antwort aus.", other: "Bitte wählen Sie bei „{label}“ nur {limit} Antworten aus. Mehr Antworten gehen nicht." },
  },
  hsb: {
    "answer/required": "Wubjerće při „{label}“ znajmjeńša jednu wotmołwu.",
    "answer/choice": "Wubjerće při „{label}“ jenož wotmołwy z lisćiny.",
    "answer/too-few-rows": { one: "Wubjerće při „{label}“ znajmjeńša {limit} wotmołwu.", two: "Wubjerće při „{label}“ znajmjeńša {limit} wotmołwje.", few: "Wubjerće při „{label}“ znajmjeńša {limit} wotmołwy.", other: "Wubjerće při „{label}“ znajmjeńša {limit} wotmołwow." },
    "answer/too-many-rows": { one: "Wubjerće při „{label}“ najwjace {limit} wotmołwu.", two: "Wubjerće při „{label}“ najwjace {limit} wotmołwje.", few: "Wubjerće při „{label}“ najwjace {limit} wotmołwy.", other: "Wubjerće při „{label}“ najwjace {limit} wotmołwow." },
  },
};
