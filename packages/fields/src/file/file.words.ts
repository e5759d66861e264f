import type { Words } from "@formgeber/core";
import { fileWords } from "../like/file-like.words.ts";

export const words: Words = {
  de: {
    ...fileWords.de,
    "limits": "Eine Datei bis {limit} MB.",
    "limits-of-kinds": "Eine Datei bis {limit} MB. Möglich sind: {kinds}.",
    "choose": "Datei auswählen",
    "choose-other": "Andere Datei auswählen",
    "answer/required": "Fügen Sie bei „{label}“ eine Datei hinzu.",
  },
  en: {
    ...fileWords.en,
    "limits": "One file of up to {limit} MB.",
    "limits-of-kinds": "One file of up to {limit} MB. Possible types: {kinds}.",
    "choose": "Choose a file",
    "choose-other": "Choose another file",
    "answer/required": "Add a file for “{label}”.",
  },
  "de-x-leicht": {
    ...fileWords["de-x-leicht"],
    "limits": "Sie können eine Datei hochladen. Die Datei darf bis zu {limit} MB groß sein.",
    "limits-of-kinds": "Sie können eine Datei hochladen. Die Datei darf bis zu {limit} MB groß sein. Diese Arten gehen: {kinds}.",
    "choose": "Datei auswählen",
    "choose-other": "Andere Datei auswählen",
    "answer/required": "Bitte wählen Sie bei „{label}“ eine Datei aus.",
  },
  hsb: {
    ...fileWords.hsb,
    "limits": "Jedna dataja hač do {limit} MB",
    "limits-of-kinds": "Jedna dataja hač do {limit} MB. Móžne su: {kinds}.",
    "choose": "Dataju wubrać",
    "choose-other": "Druhu dataju wubrać",
    "answer/required": "Dodajće při „{label}“ dataju.",
  },
};
