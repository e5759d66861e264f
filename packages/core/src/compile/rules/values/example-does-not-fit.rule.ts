import type { Json } from "../../../json/json.ts";
import { below } from "../../../relevance/schema-tree.ts";
import { briefly } from "./briefly.ts";
import { fits } from "./fits.ts";
import { closedValues } from "./contradiction.ts";
import type { FormRule } from "../subject.ts";
import { sameJson } from "../../../json/same-json.ts";

/** An example or default that the schema itself refuses. */
export const exampleDoesNotFit: FormRule = {
  code: "example-does-not-fit",
  severity: "warning",
  looksFor: "A value of \"examples\" or \"default\" that the schema it stands in refuses.",
  why: "Either the example is wrong and misleads whoever copies it, or the limit or pattern is wrong and refuses right answers.",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => {
    if (typeof schema === "boolean") return [];
    const shown = [...(Array.isArray(schema["examples"]) ? (schema["examples"] as readonly Json[]).map((value, i) => [below(at, "examples", i), value] as const) : []), ...(schema.default === undefined ? [] : [[below(at, "default"), schema.default] as const])];
    const closed = closedValues(schema);
    return shown.filter(([, value]) => !fits(value, schema) || closed?.every((one) => !sameJson(one, value)) === true).map(([place, value]) => ({
      at: place, expected: "a value that the schema around it takes", found: briefly(value), fix: "Correct the value, or the keyword that refuses it.",
    }));
  }),
};
