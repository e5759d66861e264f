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
};
