import { schemaFindings } from "../../schema-findings.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

const NO_OPTIONS = { type: "object", additionalProperties: false };

/** Options that the field type does not know. */
export const fieldOptions: FormRule = {
  code: "field-options",
  severity: "error",
  looksFor: "Options that do not fit the option schema of the field type.",
  why: "A misspelt option has no effect, and the field lets in what it should refuse.",
  find: ({ answers }) => oncePerPlace(answers.flatMap(({ type, located }) => {
    const at = located.pointers.options;
    if (type === undefined || at === undefined) return [];
    return schemaFindings(type.options ?? NO_OPTIONS, located.settings.options ?? {}, "", at).map(({ location, expected, found, fix }) => ({ at: location, expected, found, fix }));
  })),
};
