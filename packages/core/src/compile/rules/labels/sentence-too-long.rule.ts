import type { FormRule } from "../subject.ts";
import { germanTexts } from "./german-texts.ts";
import { sentencesOf } from "./readability.ts";

/** A sentence whose beginning is forgotten at its end. */
export const sentenceTooLong: FormRule = {
  code: "sentence-too-long",
  severity: "warning",
  looksFor: "A German sentence of more than 30 words (15 in Leichte Sprache).",
  why: "It has to be read twice, and by many it is not understood then either.",
  find: (subject) => germanTexts(subject).flatMap(({ at, text, language, limits }) => {
    const longest = sentencesOf(text).reduce<readonly string[]>((before, words) => (words.length > before.length ? words : before), []);
    return longest.length <= limits.sentenceWords ? [] : [{
      at, expected: `sentences of at most ${limits.sentenceWords} words (${language})`, found: `one of ${longest.length}: "${longest.slice(0, 6).join(" ")} …"`, fix: "Make two sentences or a list of it.",
    }];
  }),
};
