import type { Words } from "@formgeber/core";

export const words = {
  de: { "please-select": "Bitte auswählen", "clear": "Auswahl aufheben", "answer/required": "Wählen Sie bei „{label}“ eine Antwort aus.", "answer/choice": "Wählen Sie bei „{label}“ eine der Antworten aus." },
  en: { "please-select": "Please select", "clear": "Clear selection", "answer/required": "Select an answer for “{label}”.", "answer/choice": "Select one of the answers for “{label}”." },
  "de-x-leicht": {
    "please-select": "Bitte wählen Sie aus",
    clear: "Auswahl löschen",
    "answer/required": "Bitte wählen Sie bei „{label}“ eine Antwort aus.",
    "answer/choice": "Bitte wählen Sie bei „{label}“ eine von den Antworten aus.",
  },
  hsb: {
    "please-select": "Prošu wubjerće",
    clear: "Wuběr zběhnyć",
    "answer/required": "Wubjerće při „{label}“ wotmołwu.",
    "answer/choice": "Wubjerće při „{label}“ jednu z wotmołwow.",
  },
} as const satisfies Words;
