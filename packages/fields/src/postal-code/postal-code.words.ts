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
};
