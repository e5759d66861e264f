import type { FormRule } from "../subject.ts";

/** A contract that takes anything beside what it describes. */
export const rootOpen: FormRule = {
  code: "root-open",
  severity: "warning",
  optIn: true,
  looksFor: "A schema that does not close its root with \"unevaluatedProperties\" or \"additionalProperties\" false.",
  why: "The form sends nothing else either way, but others who validate with the schema let misspelt members pass.",
  find: ({ definition: { schema } }) => (typeof schema === "object" && schema.unevaluatedProperties === undefined && schema.additionalProperties === undefined
    ? [{ at: "#", expected: "\"unevaluatedProperties\": false", found: "a schema that takes any further member", fix: "Add \"unevaluatedProperties\": false at the root." }]
    : []),
};
