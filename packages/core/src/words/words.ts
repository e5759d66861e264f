import type { Language } from "../definition/definition.ts";

/**
 * A sentence with `{fact}` places. Where it has plural forms, the fact `count` chooses one: by the categories its language
 * has (German and English: one, other; Upper Sorbian: one, two, few, other); for a category that is not there, "other" stands.
 * @source https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export type Word = string | ({ readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string });

/** Sentences by key, in German and English at least. Plain German comes first; English stands beside it. */
export interface Words {
  readonly de: { readonly [key: string]: Word };
  readonly en: { readonly [key: string]: Word };
  readonly [language: Language]: { readonly [key: string]: Word };
}
