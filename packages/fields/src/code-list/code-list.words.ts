import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "please-select": "Bitte auswählen",
    "show-list": "Liste anzeigen",
    "results": { one: "{count} Eintrag gefunden", other: "{count} Einträge gefunden" },
    "no-results": "Kein Eintrag gefunden. Versuchen Sie es mit einem anderen Wort.",
    "answer/required": "Wählen Sie bei „{label}“ einen Eintrag aus der Liste aus.",
    "answer/choice": "Wählen Sie bei „{label}“ einen Eintrag aus der Liste aus.",
  },
  en: {
    "please-select": "Please select",
    "show-list": "Show list",
    "results": { one: "{count} entry found", other: "{count} entries found" },
    "no-results": "No entry found. Try another word.",
    "answer/required": "Select an entry from the list for “{label}”.",
    "answer/choice": "Select an entry from the list for “{label}”.",
  },
};
