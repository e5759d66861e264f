import type { Words } from "@formgeber/core";

export const words: Words = {
  de: { yes: "Ja", no: "Nein", clear: "Auswahl aufheben", "answer/required": "Wählen Sie bei „{label}“ Ja oder Nein aus.", "answer/choice": "Wählen Sie bei „{label}“ Ja oder Nein aus." },
  en: { yes: "Yes", no: "No", clear: "Clear selection", "answer/required": "Select yes or no for “{label}”.", "answer/choice": "Select yes or no for “{label}”." },
};
