import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A second original. */
export const translationOfOwnLanguage: FormRule = {
  code: "translation-of-own-language",
  severity: "warning",
  looksFor: "Translations into the language in which the definition is written.",
  why: "They win over the text itself: whoever changes the text in its place changes nothing.",
  find: ({ definition: { language, translations = {} } }) => (translations[language] === undefined ? [] : [{
    at: pointerOf(["translations", language]), expected: `translations into other languages than "${language}"`, found: `"${language}"`, fix: "Write these texts where they belong and remove them here.",
  }]),
};
