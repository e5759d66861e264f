import type { RuleSubject } from "../subject.ts";
import { readingLimits, type ReadingLimits } from "./readability.ts";
import { shownTexts } from "./shown-texts.ts";

/** A running text in German and how hard it may be. */
export interface GermanText {
  readonly at: string;
  readonly text: string;
  readonly language: string;
  readonly limits: ReadingLimits;
}

/** The running texts of a definition in German and its varieties, translations included. Labels are no sentences. */
export function germanTexts(subject: RuleSubject): readonly GermanText[] {
  const { definition } = subject;
  const running = shownTexts(subject).filter(({ kind }) => kind === "running");
  const own = running.map(({ pointer, text }) => ({ at: pointer, text, language: definition.language }));
  const translated = Object.entries(definition.translations ?? {}).flatMap(([language, texts]) => running.flatMap(({ pointer }) => {
    const text = Object.hasOwn(texts, pointer) ? texts[pointer] : undefined;
    return text === undefined ? [] : [{ at: `/translations/${language}/${pointer.replaceAll("~", "~0").replaceAll("/", "~1")}`, text, language }];
  }));
  return [...own, ...translated].filter(({ language }) => language.split("-", 1)[0] === "de").map((text) => ({ ...text, limits: readingLimits[text.language] ?? readingLimits["de"] ?? NO_LIMITS }));
}

const NO_LIMITS: ReadingLimits = { grade: Infinity, sentenceWords: Infinity };
