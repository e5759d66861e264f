import type { Words } from "@formgeber/core";
import { words as textWords } from "../text/text.words.ts";

export const words: Words = {
  de: { ...textWords.de, "characters-left": { one: "Noch {count} Zeichen möglich", other: "Noch {count} Zeichen möglich" }, "characters-over": { one: "{count} Zeichen zu viel", other: "{count} Zeichen zu viel" } },
  en: { ...textWords.en, "characters-left": { one: "{count} character left", other: "{count} characters left" }, "characters-over": { one: "{count} character too many", other: "{count} characters too many" } },
};
