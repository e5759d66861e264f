import type { Language } from "../definition/definition.ts";
import { writesEnglish } from "./language.ts";

// An amount of money is decimal text with two digits after the point, "12.50". It is never a floating-point number: ten
// times 0.10 would not be 1.

/** The number in an amount as people type it: "12,50 €", "EUR 12", "12,-" and "12,–" are ways to write one. */
export function typedAmount(typed: string): string {
  return typed.replace(/€|eur(?:os?)?/gi, "").trim().replace(/[.,][-–—]+$/, "");
}

/** A readable number (`readableDecimal`) as an amount in euros: "12,50 €", "−€12.50". @source DIN 5008; Interinstitutional Style Guide of the EU, 7.3.3 */
export function readableEuros(readable: string, language: Language): string {
  if (!writesEnglish(language)) return `${readable}\u00A0€`;
  return readable.startsWith("−") ? `−€${readable.slice(1)}` : `€${readable}`;
}
