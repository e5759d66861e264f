import { oncePerPlace, type FormRule } from "../subject.ts";
import { labelOf } from "./shown-texts.ts";

/** An answer that is called by its key. */
export const labelMissing: FormRule = {
  code: "label-missing",
  severity: "warning",
  looksFor: "An answer without \"title\" and \"label\".",
  why: "The citizen reads its key, which is no German, and so do screen readers, PDF and error messages.",
  find: ({ answers, definition }) => oncePerPlace(answers.filter((answer) => answer.node.key !== "*" && labelOf(definition, answer) === undefined).map(({ node }) => ({
    at: node.locations[0] ?? "#", expected: "a label", found: `none, so that people read the key "${node.key}"`, fix: `Add "title" here, or "label" for "${node.pattern}" in "fields".`,
  }))),
};
