import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/licence-plate": "Geben Sie bei „{label}“ das ganze Kennzeichen ein, zum Beispiel DD-AB 123.",
    "answer/licence-plate-separator": "Setzen Sie bei „{label}“ einen Bindestrich hinter den Ort, zum Beispiel DD-AB 123.",
    "answer/licence-plate-length": "Prüfen Sie „{label}“: Ein Kennzeichen hat höchstens {limit} Buchstaben und Ziffern, hier sind es {found}.",
    "answer/pattern": "Geben Sie bei „{label}“ das ganze Kennzeichen ein, zum Beispiel DD-AB 123.",
  },
  en: {
    "answer/licence-plate": "Enter the whole number plate for “{label}”, like DD-AB 123.",
    "answer/licence-plate-separator": "Put a hyphen after the district in “{label}”, like DD-AB 123.",
    "answer/licence-plate-length": "Check “{label}”: a number plate has no more than {limit} letters and digits, here are {found}.",
    "answer/pattern": "Enter the whole number plate for “{label}”, like DD-AB 123.",
  },
};
