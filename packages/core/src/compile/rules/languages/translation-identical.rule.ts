import { pointerOf } from "../../../pointer/pointer.ts";
import { shownTexts } from "../labels/shown-texts.ts";
import type { FormRule } from "../subject.ts";
import { primary } from "./primary.ts";

/** "Name" and "IBAN" are the same in many languages; sentences are not. */
const WORDS_AT_LEAST = 4;

/** A translation that is the text itself. */
export const translationIdentical: FormRule = {
  code: "translation-identical",
  severity: "warning",
  looksFor: `A text of ${WORDS_AT_LEAST} words or more whose translation is the text itself.`,
  why: "It was copied and never translated; the completeness check takes it for done.",
  find(subject) {
    const { language: own, translations = {} } = subject.definition;
    const shown = shownTexts(subject).filter(({ text }) => text.trim().split(/\s+/).length >= WORDS_AT_LEAST);
    return Object.entries(translations).filter(([language]) => primary(language) !== primary(own)).flatMap(([language, texts]) =>
      shown.filter(({ pointer, text }) => Object.hasOwn(texts, pointer) && texts[pointer]?.trim() === text.trim()).map(({ pointer, text }) => ({
        at: pointerOf(["translations", language, pointer]), expected: `the text in "${language}"`, found: `the text itself: "${text.length > 40 ? `${text.slice(0, 37)}…` : text}"`, fix: "Translate it, or remove the entry until it is translated.",
      })));
  },
};
