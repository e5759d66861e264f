import type { Words } from "@formgeber/core";

export const words: Words = {
  de: { yes: "Ja", no: "Nein", clear: "Auswahl aufheben", "answer/required": "Wählen Sie bei „{label}“ Ja oder Nein aus.", "answer/choice": "Wählen Sie bei „{label}“ Ja oder Nein aus." },
  en: { yes: "Yes", no: "No", clear: "Clear selection", "answer/required": "Select yes or no for “{label}”.", "answer/choice": "Select yes or no for “{label}”." },
  "de-x-leicht": {
    yes: "Ja",
    no: "Nein",
    clear: "Auswahl löschen",
    "answer/required": "Bitte wählen Sie bei „{label}“ Ja oder Nein aus.",
    "answer/choice": "Bitte wählen Sie bei „{label}“ Ja oder Nein aus.",
  },
  hsb: {
    yes: "Haj",
    no: "Ně",
    clear: "Wuběr zběhnyć",
    "answer/required": "Wubjerće při „{label}“ Haj abo Ně.",
    "answer/choice": "Wubjerće při „{label}“ Haj abo Ně.",
  },
};
