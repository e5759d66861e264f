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
  "de-x-leicht": {
    ...timeWords["de-x-leicht"],
    ...dateWords["de-x-leicht"],
    time: "Uhrzeit",
    "answer/required": "Bitte schreiben Sie bei „{label}“ den Tag, den Monat, das Jahr und die Uhrzeit.",
    "answer/time-missing": "Bitte schreiben Sie bei „{label}“ auch die Uhrzeit.",
    "answer/time-skipped": "Bitte prüfen Sie bei „{label}“ die Uhrzeit. An diesem Tag stellt man die Uhr vor. Diese Uhrzeit gibt es an dem Tag nicht.",
    "answer/date-too-early": "Bitte prüfen Sie „{label}“. Es geht erst ab: {limit}.",
    "answer/date-too-late": "Bitte prüfen Sie „{label}“. Es geht nur bis: {limit}.",
  },
  hsb: {
    ...timeWords.hsb,
    ...dateWords.hsb,
    time: "Čas",
    "answer/required": "Zapodajće při „{label}“ dźeń, měsac, lěto a čas.",
    "answer/time-missing": "Dodajće při „{label}“ čas.",
    "answer/time-skipped": "Přepruwujće při „{label}“ čas: padnje do hodźiny, wo kotruž so na tutym dnju časnik doprědka staji.",
    "answer/date-too-early": "Zapodajće při „{label}“ tutón abo pozdźiši dypk: {limit}.",
    "answer/date-too-late": "Zapodajće při „{label}“ tutón abo zašiši dypk: {limit}.",
  },
};
