import { sentenceIn, type Facts, type Language, type Words } from "@formgeber/core";
import { rendererWords } from "./renderer.words.ts";

/** Says one of the renderer's sentences. */
export type Say = (key: string, facts?: Facts) => string;

/** The sentences of one part in a language. */
export function speakerOf(words: Words, language: Language): Say {
  return (key, facts = {}) => sentenceIn(words, language, key, facts)?.text ?? key;
}

/** The renderer's sentences in a language; a key nobody has a sentence for is said as it stands. */
export function speaker(language: Language, later: () => readonly (Words | undefined)[] = () => []): Say {
  return (key, facts = {}) => {
    for (const words of [rendererWords, ...later()]) {
      const sentence = words && sentenceIn(words, language, key, facts);
      if (sentence) return sentence.text;
    }
    return key;
  };
}

/** The language our sentences are in where a language is asked for: itself, or German where there are none. */
export function spokenIn(language: Language): Language {
  return sentenceIn(rendererWords, language, "next")?.lang ?? language;
}

const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction a language is written in: that of its script. */
export function writtenFrom(language: Language): "ltr" | "rtl" {
  // Asked at every rendering, and mostly for one of these.
  if (Object.hasOwn(ownNames, language)) return "ltr";
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

const ownNames: { readonly [language: Language]: string } = { "de-x-leicht": "Leichte Sprache", "de": "Deutsch", "en": "English", "hsb": "Hornjoserbšćina" };

/** What a language calls itself. */
export function languageName(language: Language): string {
  return ownNames[language] ?? new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(language) ?? language;
}
