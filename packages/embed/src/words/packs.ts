import type { Language, Words } from "@formgeber/core";

/** Sentences of one language, by the name of the module they stand in. */
export interface LanguagePack {
  readonly [module: string]: Words["de"];
}

/** What fetches a pack. None here, where words modules have every language; the build of the bundle puts its packs in. */
export const packs: { readonly [language: Language]: () => Promise<{ readonly default: LanguagePack }> } = {};
