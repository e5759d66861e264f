import { fillIn, wordIn, type Facts, type Language } from "@formgeber/core";
import { rendererWords } from "./renderer.words.ts";

/** Says one of the renderer's sentences. */
export type Say = (key: string, facts?: Facts) => string;

/** The renderer's sentences in a language; a key nobody has a sentence for is said as it stands. */
export function speaker(language: Language): Say {
  return (key, facts = {}) => {
    const word = wordIn(rendererWords, language, key);
    return word === undefined ? key : fillIn(word, facts, language);
  };
}

const ownNames: { readonly [language: Language]: string } = { "de-x-leicht": "Leichte Sprache", "de": "Deutsch", "en": "English", "hsb": "Hornjoserbšćina" };

/** What a language calls itself. */
export function languageName(language: Language): string {
  return ownNames[language] ?? new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(language) ?? language;
}
