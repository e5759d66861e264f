import type { Language } from "../definition/definition.ts";

/** A sentence with `{fact}` places. The plural form is chosen by the fact `count`. */
export type Word = string | { readonly one: string; readonly other: string };

/** Sentences by key, in German and English at least. Plain German comes first; English stands beside it. */
export interface Words {
  readonly de: { readonly [key: string]: Word };
  readonly en: { readonly [key: string]: Word };
  readonly [language: Language]: { readonly [key: string]: Word };
}
