import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";
import { primary } from "./primary.ts";

/** A variety of a language that the form does not have. */
export const varietyWithoutLanguage: FormRule = {
  code: "variety-without-language",
  severity: "warning",
  looksFor: "Translations into a variety (\"en-GB\", \"pl-x-easy\") without its language (\"en\", \"pl\").",
  why: "Who asks for the language gets German, and where the variety has no text it falls back to German too.",
  find: ({ definition: { language, translations = {} } }) => Object.keys(translations).filter((tag) => tag !== primary(tag) && primary(tag) !== primary(language) && translations[primary(tag)] === undefined).map((tag) => ({
    at: pointerOf(["translations", tag]), expected: `translations into "${primary(tag)}" too`, found: `"${tag}" alone`, fix: `Call them "${primary(tag)}", or add that language.`,
  })),
};
