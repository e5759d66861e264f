import type { JsonSchema } from "../json/json-schema.ts";
import { inPlace } from "./discriminator.ts";
import { below, type Located } from "./schema-tree.ts";

/** True when a schema describes members or rows, itself or by what it applies in place. */
export function describes(root: JsonSchema, start: Located, seen = new Set<string>()): boolean {
  return inPlace(root, start).some(({ at, schema }) => {
    if (typeof schema === "boolean" || seen.has(at)) return false;
    seen.add(at);
    if (["properties", "patternProperties", "prefixItems"].some((keyword) => schema[keyword] !== undefined)) return true;
    if (typeof schema.additionalProperties === "object" || typeof schema.items === "object") return true;
    const conditional = [schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {}), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    return conditional.some((sub, i) => sub !== undefined && describes(root, { at: below(at, "*", i), schema: sub }, seen));
  });
}
