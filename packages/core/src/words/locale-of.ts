import type { Language } from "../definition/definition.ts";

/**
 * The locale by which a language writes numbers and dates. English as in the European Union. Leichte Sprache and Upper Sorbian as
 * German: few browsers know them, and would take their own language instead.
 */
export function localeOf(language: Language): string {
  const base = primary(language);
  return base === "en" ? "en-GB" : base === "hsb" ? "de" : language.split("-x-", 1)[0] ?? base;
}

/** The language that a language varies: "de" of "de-x-leicht", "en" of "en-GB". */
export function primary(language: Language): Language {
  return language.split("-", 1)[0] ?? language;
}
