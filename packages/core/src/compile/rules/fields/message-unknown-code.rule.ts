import { pointerOf } from "../../../pointer/pointer.ts";
import { coreWords } from "../../../words/core.words.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A sentence nobody will ever read. */
export const messageUnknownCode: FormRule = {
  code: "message-unknown-code",
  severity: "warning",
  looksFor: "A message for a code that neither core nor the field type of the answer tells.",
  why: "The sentence is never shown; the citizen reads the general one instead.",
  find: ({ answers }) => oncePerPlace(answers.flatMap(({ type, located }) => {
    const at = located.pointers.messages;
    const known = [coreWords["de"], type?.words["de"] ?? {}];
    return at === undefined ? [] : Object.keys(located.settings.messages ?? {}).filter((code) => !known.some((words) => Object.hasOwn(words, code))).map((code) => ({
      at: `${at}${pointerOf([code])}`, expected: `a code of core or of the field type${type === undefined ? "" : ` "${type.name}"`}`, found: `"${code}"`, fix: "Look the code up in docs/errors.md, or remove the message.",
    }));
  })),
};
