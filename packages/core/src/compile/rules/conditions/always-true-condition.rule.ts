import type { JsonSchema } from "../../../json/json-schema.ts";
import { below } from "../../../relevance/schema-tree.ts";
import { noteConditions } from "../../note-conditions.ts";
import type { FormRule } from "../subject.ts";

const SAYS_NOTHING: ReadonlySet<string> = new Set(["title", "description", "$comment", "default", "examples", "deprecated", "readOnly", "writeOnly", "$defs"]);

/** A condition that is none. */
export const alwaysTrueCondition: FormRule = {
  code: "always-true-condition",
  severity: "warning",
  looksFor: "A condition that holds whatever is answered.",
  why: "It hides nothing, so its \"else\" never applies, and whoever reads the form believes that something depends on an answer.",
  find({ schemas, definition }) {
    const asked = [
      ...schemas.flatMap(({ at, schema }) => (typeof schema === "object" && schema.if !== undefined ? [{ at: below(at, "if"), schema: schema.if }] : [])),
      ...noteConditions(definition).map(({ location, schema }) => ({ at: location, schema })),
    ];
    return asked.filter(({ schema }) => isAlwaysTrue(schema)).map(({ at, schema }) => ({
      at, expected: "a condition that some answers do not meet", found: JSON.stringify(schema), fix: "Say on which answer it depends, or write what it shows without a condition.",
    }));
  },
};

function isAlwaysTrue(schema: JsonSchema): boolean {
  if (typeof schema === "boolean") return schema;
  return Object.entries(schema).every(([keyword, value]) => SAYS_NOTHING.has(keyword) || (keyword === "type" && value === "object") || (keyword === "required" && Array.isArray(value) && value.length === 0)
    || (keyword === "allOf" && (value as readonly JsonSchema[]).every(isAlwaysTrue)) || (keyword === "not" && value === false)
    || (keyword === "properties" && Object.values(value as object).every((sub) => sub === true || (typeof sub === "object" && sub !== null && Object.keys(sub).length === 0))));
}
