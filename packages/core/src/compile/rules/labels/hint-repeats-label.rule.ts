import { schemaAt } from "../../../definition/schema-at.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { labelOf } from "./shown-texts.ts";

/** A hint that says nothing. */
export const hintRepeatsLabel: FormRule = {
  code: "hint-repeats-label",
  severity: "warning",
  looksFor: "A hint with the words of the label.",
  why: "A screen reader reads the same twice, and the place where help would stand is taken.",
  find: ({ answers, definition }) => oncePerPlace(answers.flatMap((answer) => {
    const label = labelOf(definition, answer);
    const described = answer.chains.flatMap((chain) => chain.filter((location) => schemaAt(definition, location)?.description !== undefined).slice(0, 1));
    const hints = answer.located.pointers.hint === undefined
      ? described.map((location) => ({ at: `${location}/description`, text: schemaAt(definition, location)?.description ?? "" }))
      : [{ at: answer.located.pointers.hint, text: answer.located.settings.hint ?? "" }];
    return hints.filter(({ text }) => label !== undefined && bare(text) === bare(label.text)).map(({ at, text }) => ({
      at, expected: "a hint that says more than the label", found: JSON.stringify(text), fix: "Say how to answer, or remove the hint.",
    }));
  })),
};

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
