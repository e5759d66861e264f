import { shownTexts } from "../labels/shown-texts.ts";
import type { FormRule } from "../subject.ts";
import { primary } from "./primary.ts";

/** A text that is missing in a language of the form. A variety of the form's own language falls back to it, text by text. */
export const translationMissing: FormRule = {
  code: "translation-missing",
  severity: "warning",
  looksFor: "A text that citizens see without a translation into a language of the form.",
  why: "They read German in the middle of their own language.",
  find(subject) {
    const { language: own, translations = {} } = subject.definition;
    const languages = Object.keys(translations);
    const shown = shownTexts(subject);
    return languages.filter((language) => primary(language) !== primary(own)).flatMap((language) => shown
      .filter(({ pointer }) => ![language, primary(language)].some((tag) => Object.hasOwn(translations[tag] ?? {}, pointer)))
      // A variety repeats nothing that its language lacks too.
      .filter(() => language === primary(language) || !languages.includes(primary(language)))
      .map(({ pointer }) => ({ at: pointer, expected: `a translation into "${language}"`, found: "none", fix: `Add "${pointer}" to "translations", "${language}".` })));
  },
};
