import type { FormRule } from "../subject.ts";
import { shownAnswers, type ShownAnswer } from "./shown-answers.ts";

/** An answer on two pages, or twice on one. */
export const answerShownTwice: FormRule = {
  code: "answer-shown-twice",
  severity: "error",
  looksFor: "An answer that the layout shows in two places, itself or with its group.",
  why: "The citizen would be asked twice; what is corrected in one place changes in the other, unseen.",
  find({ definition }) {
    const places = new Map<string, ShownAnswer>();
    const below = new Map<string, ShownAnswer>();
    return shownAnswers(definition).flatMap((one) => {
      const { pattern, at } = one;
      const way = ancestorsOf(pattern);
      const other = below.get(pattern) ?? way.map((each) => places.get(each)).find((place) => place !== undefined);
      for (const each of way) if (!below.has(each)) below.set(each, one);
      places.set(pattern, places.get(pattern) ?? one);
      return other === undefined ? [] : [{ at, expected: "each answer in one place of the layout", found: `"${pattern}", which ${other.at} shows too`, fix: "Remove one of the two." }];
    });
  },
};

/** A pattern and those it lies in, without the root. */
function ancestorsOf(pattern: string): readonly string[] {
  return pattern.split("/").slice(1).map((_, i, parts) => `/${parts.slice(0, i + 1).join("/")}`);
}
