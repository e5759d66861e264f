import type { FormRule } from "../subject.ts";
import { shownTexts } from "./shown-texts.ts";

const LONGEST = 150;

/** A label that is a text. */
export const labelTooLong: FormRule = {
  code: "label-too-long",
  severity: "warning",
  looksFor: `A title or label of more than ${LONGEST} characters.`,
  why: "On a phone it fills the screen, and a screen reader reads all of it each time the field has the focus.",
  find: (subject) => shownTexts(subject).filter(({ kind, text }) => kind === "name" && text.length > LONGEST).map(({ pointer, text }) => ({
    at: pointer, expected: `at most ${LONGEST} characters`, found: `${text.length}`, fix: "Ask in a short label and explain in the hint.",
  })),
};
