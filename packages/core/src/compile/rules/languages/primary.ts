import type { Language } from "../../../definition/definition.ts";

/** The language without its variety: "de" of "de-x-leicht". */
export function primary(language: Language): string {
  return language.split("-", 1)[0] ?? language;
}
