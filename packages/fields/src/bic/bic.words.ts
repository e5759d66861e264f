import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/bic-characters": "Geben Sie bei „{label}“ den BIC nur mit Buchstaben und Ziffern ein, zum Beispiel MARKDEF1100.",
    "answer/bic-length": "Geben Sie bei „{label}“ den BIC mit 8 oder 11 Zeichen ein. Es sind jetzt {found}.",
    "answer/bic-country": "Prüfen Sie bei „{label}“ das fünfte und sechste Zeichen: Ein Land {found} gibt es nicht. Für deutsche Banken steht dort DE.",
    "answer/pattern": "Geben Sie bei „{label}“ den BIC mit 8 oder 11 Zeichen ein, zum Beispiel MARKDEF1100.",
  },
  en: {
    "answer/bic-characters": "Enter the BIC for “{label}” with letters and digits only, like MARKDEF1100.",
    "answer/bic-length": "Enter the BIC for “{label}” with 8 or 11 characters. There are {found} now.",
    "answer/bic-country": "Check the fifth and sixth character of “{label}”: there is no country {found}. For German banks it is DE.",
    "answer/pattern": "Enter the BIC for “{label}” with 8 or 11 characters, like MARKDEF1100.",
  },
  "de-x-leicht": {
    "answer/bic-characters": "Bitte prüfen Sie „{label}“. Ein BIC hat nur Buchstaben und Zahlen. Ein Beispiel ist: MARKDEF1100.",
    "answer/bic-length": "Bitte prüfen Sie „{label}“. Ein BIC hat 8 Zeichen oder 11 Zeichen. Jetzt sind es {found}.",
    "answer/bic-country": "Bitte prüfen Sie „{label}“. Das fünfte und das sechste Zeichen sind falsch: {found}. Für eine Bank in Deutschland steht dort DE.",
    "answer/pattern": "Bitte prüfen Sie „{label}“. Ein BIC hat 8 Zeichen oder 11 Zeichen. Ein Beispiel ist: MARKDEF1100.",
  },
  hsb: {
    "answer/bic-characters": "Zapodajće BIC při „{label}“ jenož z pismikami a cyframi, na přikład MARKDEF1100.",
    "answer/bic-length": "Zapodajće BIC při „{label}“ z 8 abo 11 znamješkami. Nětko je jich {found}.",
    "answer/bic-country": "Přepruwujće při „{label}“ pjate a šeste znamješko: kraj {found} njeje. Za němske banki steji tam DE.",
    "answer/pattern": "Zapodajće BIC při „{label}“ z 8 abo 11 znamješkami, na přikład MARKDEF1100.",
  },
};
