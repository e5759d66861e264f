import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ eine Internetadresse ein, zum Beispiel www.beispiel.de.";
const en = "Enter a web address for “{label}”, like www.example.org.";

export const words: Words = {
  de: {
    "answer/url": de,
    "answer/pattern": de,
    "answer/url-scheme": "Geben Sie bei „{label}“ eine Internetadresse ein, die mit https:// beginnt, nicht mit {found}:.",
    "answer/format": "Kopieren Sie die Adresse für „{label}“ aus der Adresszeile Ihres Browsers und fügen Sie sie hier ein.",
  },
  en: {
    "answer/url": en,
    "answer/pattern": en,
    "answer/url-scheme": "Enter a web address for “{label}” that begins with https://, not with {found}:.",
    "answer/format": "Copy the address for “{label}” from the address bar of your browser and paste it here.",
  },
  "de-x-leicht": {
    "answer/url": "Bitte schreiben Sie bei „{label}“ eine Internet-Adresse. Ein Beispiel ist: www.beispiel.de.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ eine Internet-Adresse. Ein Beispiel ist: www.beispiel.de.",
    "answer/url-scheme": "Bitte prüfen Sie „{label}“. Die Internet-Adresse muss mit https:// anfangen. Mit {found}: geht es nicht.",
    "answer/format": "Bitte prüfen Sie „{label}“. Öffnen Sie die Seite im Internet. Kopieren Sie dort die Adresse von ganz oben. Fügen Sie die Adresse hier ein.",
  },
  hsb: {
    "answer/url": "Zapodajće při „{label}“ internetnu adresu, na přikład www.priklad.de.",
    "answer/pattern": "Zapodajće při „{label}“ internetnu adresu, na přikład www.priklad.de.",
    "answer/url-scheme": "Zapodajće při „{label}“ internetnu adresu, kotraž z https:// započina, nic z {found}:.",
    "answer/format": "Kopěrujće adresu za „{label}“ z adresoweho pola swojeho wobhladowaka a zasadźće ju tu.",
  },
};
