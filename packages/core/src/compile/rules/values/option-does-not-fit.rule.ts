import { below } from "../../../relevance/schema-tree.ts";
import { briefly } from "./briefly.ts";
import { closedValues } from "./contradiction.ts";
import { fits } from "./fits.ts";
import type { FormRule } from "../subject.ts";

/** An option that the limits beside it refuse. Where they refuse all, the rule for contradictory limits speaks. */
export const optionDoesNotFit: FormRule = {
  code: "option-does-not-fit",
  severity: "warning",
  looksFor: "An option whose value the type, pattern or limit beside the choice refuses.",
  why: "The citizen can choose it and is then told that it is wrong.",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => {
    if (typeof schema === "boolean" || schema.const !== undefined) return [];
    const values = closedValues(schema) ?? [];
    const { enum: _, ...limits } = schema;
    const wrong = values.flatMap((value, i) => (fits(value, limits) ? [] : [{ value, i }]));
    if (wrong.length === values.length) return [];
    const keyword = schema.enum === undefined ? (schema.oneOf === undefined ? "anyOf" : "oneOf") : "enum";
    return wrong.map(({ value, i }) => ({ at: below(at, keyword, i), expected: "an option that the keywords beside it take", found: briefly(value), fix: "Correct the option, or the keyword that refuses it." }));
  }),
};
