import type { Words } from "@formgeber/core";
import { words as dateWords } from "../date/date.words.ts";

export const words: Words = {
  de: {
    ...dateWords.de,
    note: "Tag und Monat können Sie frei lassen, wenn sie nicht bekannt sind.",
    "answer/required": "Geben Sie bei „{label}“ mindestens das Jahr ein.",
    "answer/date-month-missing": "Ergänzen Sie bei „{label}“ den Monat, oder lassen Sie auch den Tag frei.",
    "answer/date-incomplete": "Geben Sie bei „{label}“ mindestens das Jahr ein.",
  },
  en: {
    ...dateWords.en,
    note: "You can leave day and month empty if they are not known.",
    "answer/required": "Enter at least the year for “{label}”.",
    "answer/date-month-missing": "Add the month for “{label}”, or leave the day empty too.",
    "answer/date-incomplete": "Enter at least the year for “{label}”.",
  },
  "de-x-leicht": {
    ...dateWords["de-x-leicht"],
    note: "Sie wissen den Tag oder den Monat nicht? Dann lassen Sie das Feld leer.",
    "answer/required": "Bitte schreiben Sie bei „{label}“ das Jahr.",
    "answer/date-month-missing": "Bitte schreiben Sie bei „{label}“ auch den Monat. Oder löschen Sie den Tag.",
    "answer/date-incomplete": "Bitte schreiben Sie bei „{label}“ das Jahr.",
  },
  hsb: {
    ...dateWords.hsb,
    note: "Dźeń a měsac móžeće prózdnej wostajić, jeli znatej njejstej.",
    "answer/required": "Zapodajće při „{label}“ znajmjeńša lěto.",
    "answer/date-month-missing": "Dodajće při „{label}“ měsac abo wostajće tež dźeń prózdny.",
    "answer/date-incomplete": "Zapodajće při „{label}“ znajmjeńša lěto.",
  },
};
