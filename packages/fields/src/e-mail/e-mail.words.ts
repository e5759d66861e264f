import type { Words } from "@formgeber/core";

const de = "Geben Sie bei „{label}“ eine vollständige E-Mail-Adresse ein, zum Beispiel name@beispiel.de.";
const en = "Enter a complete e-mail address for “{label}”, like name@example.com.";

export const words: Words = {
  de: { "answer/e-mail": de, "answer/format": de, "answer/pattern": de },
  en: { "answer/e-mail": en, "answer/format": en, "answer/pattern": en },
  "de-x-leicht": {
    "answer/e-mail": "Bitte schreiben Sie bei „{label}“ die ganze E-Mail-Adresse. Ein Beispiel ist: name@beispiel.de.",
    "answer/format": "Bitte schreiben Sie bei „{label}“ die ganze E-Mail-Adresse. Ein Beispiel ist: name@beispiel.de.",
    "answer/pattern": "Bitte schreiben Sie bei „{label}“ die ganze E-Mail-Adresse. Ein Beispiel ist: name@beispiel.de.",
  },
  hsb: {
    "answer/e-mail": "Zapodajće při „{label}“ dospołnu e-mejlowu adresu, na přikład mjeno@priklad.de.",
    "answer/format": "Zapodajće při „{label}“ dospołnu e-mejlowu adresu, na přikład mjeno@priklad.de.",
    "answer/pattern": "Zapodajće při „{label}“ dospołnu e-mejlowu adresu, na přikład mjeno@priklad.de.",
  },
};
