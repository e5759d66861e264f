import type { Words } from "@formgeber/core";
import { fileWords } from "../like/file-like.words.ts";

export const words: Words = {
  de: {
    ...fileWords.de,
    "limits": "Mehrere Dateien, jede bis {limit} MB.",
    "limits-of-kinds": "Mehrere Dateien, jede bis {limit} MB. Möglich sind: {kinds}.",
    "most": { one: "Höchstens {count} Datei.", other: "Höchstens {count} Dateien." },
    "choose": "Dateien auswählen",
    "choose-other": "Weitere Dateien auswählen",
    "answer/required": "Fügen Sie bei „{label}“ mindestens eine Datei hinzu.",
    "answer/too-few-rows": "Fügen Sie bei „{label}“ weitere Dateien hinzu. Nötig sind mindestens {limit}.",
    "answer/too-many-rows": "Entfernen Sie bei „{label}“ Dateien. Möglich sind höchstens {limit}.",
  },
  en: {
    ...fileWords.en,
    "limits": "Several files, each of up to {limit} MB.",
    "limits-of-kinds": "Several files, each of up to {limit} MB. Possible types: {kinds}.",
    "most": { one: "At most {count} file.", other: "At most {count} files." },
    "choose": "Choose files",
    "choose-other": "Choose more files",
    "answer/required": "Add at least one file for “{label}”.",
    "answer/too-few-rows": "Add more files for “{label}”. At least {limit} are needed.",
    "answer/too-many-rows": "Remove files from “{label}”. At most {limit} are possible.",
  },
  "de-x-leicht": {
    ...fileWords["de-x-leicht"],
    "limits": "Sie können mehrere Dateien hochladen. Jede Datei darf bis zu {limit} MB groß sein.",
    "limits-of-kinds": "Sie können mehrere Dateien hochladen. Jede Datei darf bis zu {limit} MB groß sein. Diese Arten gehen: {kinds}.",
    "most": { one: "Nur {count} Datei geht.", other: "Nur {count} Dateien gehen." },
    "choose": "Dateien auswählen",
    "choose-other": "Noch mehr Dateien auswählen",
    "answer/required": "Bitte wählen Sie bei „{label}“ eine Datei aus.",
    "answer/too-few-rows": "Bitte wählen Sie bei „{label}“ noch mehr Dateien aus. Wir brauchen {limit} Dateien.",
    "answer/too-many-rows": "Bitte löschen Sie bei „{label}“ Dateien. Nur {limit} Dateien gehen.",
  },
  hsb: {
    ...fileWords.hsb,
    "limits": "Wjacore dataje, kóžda hač do {limit} MB.",
    "limits-of-kinds": "Wjacore dataje, kóžda hač do {limit} MB. Móžne su: {kinds}.",
    "most": { one: "Najwjace {count} dataja.", two: "Najwjace {count} dataji.", few: "Najwjace {count} dataje.", other: "Najwjace {count} datajow." },
    "choose": "Dataje wubrać",
    "choose-other": "Dalše dataje wubrać",
    "answer/required": "Dodajće při „{label}“ znajmjeńša jednu dataju.",
    "answer/too-few-rows": "Dodajće při „{label}“ dalše dataje. Trěbnych je znajmjeńša {limit}.",
    "answer/too-many-rows": "Wotstrońće při „{label}“ dataje. Móžnych je najwjace {limit}.",
  },
};
