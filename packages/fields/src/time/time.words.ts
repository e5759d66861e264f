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
};
