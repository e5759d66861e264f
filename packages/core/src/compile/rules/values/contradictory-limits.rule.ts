import { schemaAt } from "../../../definition/schema-at.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";
import { contradiction } from "./contradiction.ts";

/** An answer that cannot be right. */
export const contradictoryLimits: FormRule = {
  code: "contradictory-limits",
  severity: "warning",
  looksFor: "Keywords that leave an answer no value: minimum above maximum, two types, lists of values with nothing in common.",
  why: "Whatever the citizen enters is refused; if the answer is required, the form can never be sent.",
  find: ({ answers, definition }) => oncePerPlace(answers.flatMap(({ chains }) => chains.flatMap((chain) => {
    const schemas = chain.map((location) => schemaAt(definition, location)).filter((schema) => schema !== undefined);
    const reason = contradiction(schemas);
    return reason === undefined ? [] : [{ at: chain.find((_, i) => contradiction(schemas.slice(i, i + 1)) !== undefined) ?? chain[0] ?? "#", expected: "limits that some value keeps to", found: reason, fix: "Correct one of them." }];
  }))),
};
