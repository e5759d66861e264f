import type { Words } from "@formgeber/core";
import { words as dateWords } from "../date/date.words.ts";
import { words as timeWords } from "../time/time.words.ts";

export const words: Words = {
  de: {
    ...timeWords.de,
    ...dateWords.de,
    time: "Uhrzeit",
    "answer/required": "Geben Sie bei „{label}“ Tag, Monat, Jahr und Uhrzeit ein.",
    "answer/time-missing": "Ergänzen Sie bei „{label}“ die Uhrzeit.",
    "answer/time-skipped": "Prüfen Sie bei „{label}“ die Uhrzeit: Sie fällt in die Stunde, um die an diesem Tag die Uhr vorgestellt wird.",
    "answer/date-too-early": "Geben Sie bei „{label}“ den {limit} oder einen späteren Zeitpunkt ein.",
    "answer/date-too-late": "Geben Sie bei „{label}“ den {limit} oder einen früheren Zeitpunkt ein.",
  },
  en: {
    ...timeWords.en,
    ...dateWords.en,
    time: "Time (24-hour clock)",
    "answer/required": "Enter day, month, year and time for “{label}”.",
    "answer/time-missing": "Add the time for “{label}”.",
    "answer/time-skipped": "Check the time for “{label}”: it falls into the hour by which clocks are put forward on that day.",
    "answer/date-too-early": "Enter {limit} or a later time for “{label}”.",
    "answer/date-too-late": "Enter {limit} or an earlier time for “{label}”.",
  },
};
