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
  "de-x-leicht": {
    "answer/licence-plate": "Bitte schreiben Sie bei „{label}“ das ganze Kenn-Zeichen. Ein Beispiel ist: DD-AB 123.",
    "answer/licence-plate-separator": "Bitte machen Sie bei „{label}“ einen Binde-Strich hinter den Ort. Ein Beispiel ist: DD-AB 123.",
    "answer/licence-plate-length": "Bitte prüfen Sie „{label}“. Ein Kenn-Zeichen hat nicht mehr als {limit} Buchstaben und Zahlen. Jetzt sind es {found}.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ das ganze Kenn-Zeichen. Ein Beispiel ist: DD-AB 123.",
  },
  hsb: {
    "answer/licence-plate": "Zapodajće při „{label}“ cyłe čisło awta, na přikład DD-AB 123.",
    "answer/licence-plate-separator": "Stajće při „{label}“ wjazawku za městno, na přikład DD-AB 123.",
    "answer/licence-plate-length": "Přepruwujće „{label}“: čisło awta smě měć najwjace {limit} pismikow a cyfrow, tu je jich {found}.",
    "answer/pattern": "Zapodajće při „{label}“ cyłe čisło awta, na přikład DD-AB 123.",
  },
};
