import type { Language, Words } from "@formgeber/core";
import { packs, type LanguagePack } from "./packs.ts";

const loaded = new Map<Language, LanguagePack>();
const modules = new Map<string, { [language: Language]: Words["de"] | undefined }>();

/** The words of a module that has German only: the languages that have come are added to it, and those that come later. */
export function packed(module: string, words: { [language: Language]: Words["de"] | undefined }): typeof words {
  modules.set(module, words);
  for (const [language, pack] of loaded) words[language] = pack[module];
  return words;
}

/** Fetches our sentences in a language, or in the one it varies; those that are not translated stay German. */
export async function loadWords(language: Language): Promise<void> {
  const tag = [language, language.split("-", 1)[0] ?? ""].find((one) => Object.hasOwn(packs, one));
  const fetched = tag === undefined || loaded.has(tag) ? undefined : await packs[tag]?.();
  if (tag === undefined || fetched === undefined) return;
  loaded.set(tag, fetched.default);
  for (const [module, words] of modules) words[tag] = fetched.default[module];
}
