import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    month: "Monat",
    year: "Jahr",
    "answer/required": "Geben Sie bei „{label}“ Monat und Jahr ein.",
    "answer/month-incomplete": "Geben Sie bei „{label}“ Monat und Jahr ein.",
    "answer/date-month-missing": "Ergänzen Sie bei „{label}“ den Monat.",
    "answer/date-year-missing": "Ergänzen Sie bei „{label}“ das Jahr.",
    "answer/date-month": "Geben Sie bei „{label}“ den Monat als Zahl von 1 bis 12 oder mit seinem Namen ein, zum Beispiel 5 oder Mai.",
    "answer/date-year": "Geben Sie bei „{label}“ das Jahr mit vier Ziffern ein, zum Beispiel 1980.",
    "answer/date-too-early": "Geben Sie bei „{label}“ {limit} oder einen späteren Monat ein.",
    "answer/date-too-late": "Geben Sie bei „{label}“ {limit} oder einen früheren Monat ein.",
  },
  en: {
    month: "Month",
    year: "Year",
    "answer/required": "Enter month and year for “{label}”.",
    "answer/month-incomplete": "Enter month and year for “{label}”.",
    "answer/date-month-missing": "Add the month for “{label}”.",
    "answer/date-year-missing": "Add the year for “{label}”.",
    "answer/date-month": "Enter the month for “{label}” as a number from 1 to 12 or by its name, like 5 or May.",
    "answer/date-year": "Enter the year with four digits for “{label}”, like 1980.",
    "answer/date-too-early": "Enter {limit} or a later month for “{label}”.",
    "answer/date-too-late": "Enter {limit} or an earlier month for “{label}”.",
  },
};
