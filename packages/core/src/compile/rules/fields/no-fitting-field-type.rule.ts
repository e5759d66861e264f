import { oncePerPlace, type FormRule } from "../subject.ts";

/** An answer that no field type takes. */
export const noFittingFieldType: FormRule = {
  code: "no-fitting-field-type",
  severity: "error",
  looksFor: "An answer of a kind that no field type suits, and for which none is named.",
  why: "Nothing can show the answer.",
  find: ({ answers }) => oncePerPlace(answers.filter(({ type, facts, located }) => type === undefined && !facts.structural && located.settings.type === undefined).map(({ node, facts }) => ({
    at: node.locations[0] ?? "#", expected: "an answer that a field type suits", found: facts.types.join(" or ") || "an answer of any type", fix: `Say its type in the schema, or name a field type for "${node.pattern}" in "fields".`,
  }))),
};
