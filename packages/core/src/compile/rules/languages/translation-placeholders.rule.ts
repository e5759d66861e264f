import { pointerOf, valueAt } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A translation that fills in other facts than its text. */
export const translationPlaceholders: FormRule = {
  code: "translation-placeholders",
  severity: "warning",
  looksFor: "A translation whose places in braces differ from those of the text.",
  why: "A sentence in that language lacks the limit or the label it speaks of, or has a gap where a name is misspelt.",
  find: ({ definition }) => Object.entries(definition.translations ?? {}).flatMap(([language, texts]) => Object.entries(texts).flatMap(([pointer, text]) => {
    const own = valueAt(definition as never, pointer);
    if (typeof own !== "string") return [];
    const [expected, found] = [placesIn(own), placesIn(text)];
    return expected === found ? [] : [{ at: pointerOf(["translations", language, pointer]), expected: expected === "" ? "no places in braces" : expected, found: found === "" ? "none" : found, fix: "Use the same places in both." }];
  })),
};

function placesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(", ");
}
