import type { Language } from "../definition/definition.ts";

/** How a language writes dates and numbers: as English does, or, for every other language of a German form, as German does. */
export function writesEnglish(language: Language): boolean {
  return language === "en" || language.startsWith("en-");
}
