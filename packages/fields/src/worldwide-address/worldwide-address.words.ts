import type { Words } from "@formgeber/core";

export const words: Words = {
  de: { "care-of": "bei {text}", "post-office-box": "Postfach {text}" },
  en: { "care-of": "c/o {text}", "post-office-box": "P.O. box {text}" },
  "de-x-leicht": { "care-of": "bei {text}", "post-office-box": "Post-Fach {text}" },
  hsb: { "care-of": "pola {text}", "post-office-box": "póstowy fach {text}" },
};
