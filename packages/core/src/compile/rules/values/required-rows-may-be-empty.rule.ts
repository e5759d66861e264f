import { schemaAt } from "../../../definition/schema-at.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A list that must be there and may be empty. */
export const requiredRowsMayBeEmpty: FormRule = {
  code: "required-rows-may-be-empty",
  severity: "warning",
  looksFor: "A required list without \"minItems\" of at least 1.",
  why: "The form asks for at least one row, since an empty list counts as no answer here; every other validator takes the empty list, so the contract says less than the form.",
  find: ({ answers, definition }) => oncePerPlace(answers.filter(({ node, facts }) => facts.types.includes("array") && (facts.keywords.minItems ?? 0) < 1 && node.alwaysRequired).flatMap(({ node: { locations } }) => {
    const at = locations.find((location) => schemaAt(definition, location)?.type === "array") ?? locations[0];
    return at === undefined ? [] : [{ at, expected: "\"minItems\" of at least 1 for a required list", found: "none", fix: "Add \"minItems\": 1, or do not require the list." }];
  })),
};
