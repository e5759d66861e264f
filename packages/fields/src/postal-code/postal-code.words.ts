import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/postal-code": "Geben Sie bei „{label}“ die Postleitzahl mit 5 Ziffern ein, zum Beispiel 01067.",
    "answer/postal-code-unknown": "Prüfen Sie „{label}“: Die Postleitzahl {found} gibt es nicht.",
    "answer/pattern": "Geben Sie bei „{label}“ die Postleitzahl mit 5 Ziffern ein, zum Beispiel 01067.",
  },
  en: {
    "answer/postal-code": "Enter the postal code with 5 digits for “{label}”, like 01067.",
    "answer/postal-code-unknown": "Check “{label}”: there is no postal code {found}.",
    "answer/pattern": "Enter the postal code with 5 digits for “{label}”, like 01067.",
  },
  "de-x-leicht": {
    "answer/postal-code": "Bitte schreiben Sie bei „{label}“ die Post-Leit-Zahl mit 5 Ziffern. Ein Beispiel ist: 01067.",
    "answer/postal-code-unknown": "Bitte prüfen Sie „{label}“. Die Post-Leit-Zahl {found} gibt es nicht.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ die Post-Leit-Zahl mit 5 Ziffern. Ein Beispiel ist: 01067.",
  },
  hsb: {
    "answer/postal-code": "Zapodajće při „{label}“ póstowe wodźenske čisło z 5 cyframi, na přikład 01067.",
    "answer/postal-code-unknown": "Přepruwujće „{label}“: póstowe wodźenske čisło {found} njeje.",
    "answer/pattern": "Zapodajće při „{label}“ póstowe wodźenske čisło z 5 cyframi, na přikład 01067.",
  },
};
