import type { Words } from "@formgeber/core";
import { words as textWords } from "../text/text.words.ts";

export const words: Words = {
  de: { ...textWords.de, "characters-left": { one: "Noch {count} Zeichen möglich", other: "Noch {count} Zeichen möglich" }, "characters-over": { one: "{count} Zeichen zu viel", other: "{count} Zeichen zu viel" } },
  en: { ...textWords.en, "characters-left": { one: "{count} character left", other: "{count} characters left" }, "characters-over": { one: "{count} character too many", other: "{count} characters too many" } },
  "de-x-leicht": {
    ...textWords["de-x-leicht"],
    "characters-left": { one: "Sie können noch {count} Zeichen schreiben", other: "Sie können noch {count} Zeichen schreiben" },
    "characters-over": { one: "{count} Zeichen zu viel", other: "{count} Zeichen zu viel" },
  },
  hsb: {
    ...textWords.hsb,
    "characters-left": { one: "Hišće {count} znamješko móžne", two: "Hišće {count} znamješce móžnej", few: "Hišće {count} znamješka móžne", other: "Hišće {count} znamješkow móžnych" },
    "characters-over": { one: "{count} znamješko přewjele", two: "{count} znamješce přewjele", few: "{count} znamješka přewjele", other: "{count} znamješkow přewjele" },
  },
};
