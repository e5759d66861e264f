import type { Words } from "@formgeber/core";

export const words = {
  de: { "please-select": "Bitte auswählen", "clear": "Auswahl aufheben", "answer/required": "Wählen Sie bei „{label}“ eine Antwort aus.", "answer/choice": "Wählen Sie bei „{label}“ eine der Antworten aus." },
  en: { "please-select": "Please select", "clear": "Clear selection", "answer/required": "Select an answer for “{label}”.", "answer/choice": "Select one of the answers for “{label}”." },
} as const satisfies Words;
