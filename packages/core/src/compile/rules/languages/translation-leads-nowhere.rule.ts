import { pointerOf, valueAt } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A translation of nothing. */
export const translationLeadsNowhere: FormRule = {
  code: "translation-leads-nowhere",
  severity: "warning",
  looksFor: "A translation whose pointer leads to no text of the definition.",
  why: "The text was moved or misspelt: its place now has no translation, and the work lies idle here.",
  find: ({ definition }) => Object.entries(definition.translations ?? {}).flatMap(([language, texts]) =>
    Object.keys(texts).filter((pointer) => typeof valueAt(definition as never, pointer) !== "string").map((pointer) => ({
      at: pointerOf(["translations", language, pointer]), expected: "a pointer to a text of this definition", found: `"${pointer}"`, fix: "Correct the pointer or remove the translation.",
    }))),
};
