import type { FormRule } from "../subject.ts";
import { germanTexts } from "./german-texts.ts";
import { gradeOf, sentencesOf, WORDS_FOR_A_GRADE } from "./readability.ts";

/** A German text above the heads of its readers. */
export const textHardToRead: FormRule = {
  code: "text-hard-to-read",
  severity: "warning",
  looksFor: "A German text that is harder than grade 14 of school by the first Vienna formula (grade 8 in Leichte Sprache).",
  why: "Who does not understand a text answers wrongly or not at all; the authority pays for it with questions on the telephone.",
  find: (subject) => germanTexts(subject).flatMap(({ at, text, language, limits }) => {
    const sentences = sentencesOf(text);
    const grade = sentences.flat().length < WORDS_FOR_A_GRADE ? undefined : gradeOf(sentences);
    return grade === undefined || grade <= limits.grade ? [] : [{
      at, expected: `a text of grade ${limits.grade} of school at most (${language})`, found: `grade ${grade.toFixed(1)}`, fix: "Write shorter sentences, everyday words, and verbs in place of nouns.",
    }];
  }),
};
