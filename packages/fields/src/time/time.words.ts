import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ die Uhrzeit in Stunden und Minuten ein, zum Beispiel 8:30.";
const en = "Enter the time in hours and minutes for “{label}”, like 8:30 or 16:30.";

export const words: Words = {
  de: {
    clock: "Uhr",
    "answer/required": de,
    "answer/time": de,
    "answer/pattern": de,
    "answer/time-hour": "Geben Sie bei „{label}“ als Stunde eine Zahl von 0 bis 23 ein.",
    "answer/time-minute": "Geben Sie bei „{label}“ als Minuten eine Zahl von 00 bis 59 ein.",
    "answer/time-too-early": "Geben Sie bei „{label}“ {limit} oder eine spätere Uhrzeit ein.",
    "answer/time-too-late": "Geben Sie bei „{label}“ {limit} oder eine frühere Uhrzeit ein.",
  },
  en: {
    clock: "(24-hour clock)",
    "answer/required": en,
    "answer/time": en,
    "answer/pattern": en,
    "answer/time-hour": "Enter a number from 0 to 23 as the hour for “{label}”.",
    "answer/time-minute": "Enter a number from 00 to 59 as the minutes for “{label}”.",
    "answer/time-too-early": "Enter {limit} or a later time for “{label}”.",
    "answer/time-too-late": "Enter {limit} or an earlier time for “{label}”.",
  },
  "de-x-leicht": {
    clock: "Uhr",
    "answer/required": "Bitte schreiben Sie bei „{label}“ die Uhrzeit mit Stunden und Minuten. Ein Beispiel ist: 8:30.",
    "answer/time": "Bitte schreiben Sie bei „{label}“ die Uhrzeit mit Stunden und Minuten. Ein Beispiel ist: 8:30.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ die Uhrzeit mit Stunden und Minuten. Ein Beispiel ist: 8:30.",
    "answer/time-hour": "Bitte prüfen Sie bei „{label}“ die Stunde. Die Stunde ist eine Zahl von 0 bis 23.",
    "answer/time-minute": "Bitte prüfen Sie bei „{label}“ die Minuten. Die Minuten sind eine Zahl von 00 bis 59.",
    "answer/time-too-early": "Bitte prüfen Sie „{label}“. Es geht erst ab dieser Uhrzeit: {limit}.",
    "answer/time-too-late": "Bitte prüfen Sie „{label}“. Es geht nur bis zu dieser Uhrzeit: {limit}.",
  },
  hsb: {
    clock: "hodź.",
    "answer/required": "Zapodajće při „{label}“ čas w hodźinach a mjeńšinach, na přikład 8:30.",
    "answer/time": "Zapodajće při „{label}“ čas w hodźinach a mjeńšinach, na přikład 8:30.",
    "answer/pattern": "Zapodajće při „{label}“ čas w hodźinach a mjeńšinach, na přikład 8:30.",
    "answer/time-hour": "Zapodajće při „{label}“ jako hodźinu ličbu wot 0 do 23.",
    "answer/time-minute": "Zapodajće při „{label}“ jako mjeńšiny ličbu wot 00 do 59.",
    "answer/time-too-early": "Zapodajće při „{label}“ tutón abo pozdźiši čas: {limit}.",
    "answer/time-too-late": "Zapodajće při „{label}“ tutón abo zašiši čas: {limit}.",
  },
};
