import type { FormDefinition } from "./definition.ts";
import { child, inPlace, schemaAt } from "./schema-at.ts";

/** True when the schema at a location describes members or rows, itself or by what it applies in place, condition or not. */
export function describesMembers(definition: Pick<FormDefinition, "schema">, location: string, seen = new Set<string>()): boolean {
  return inPlace(definition, location).some((at) => {
    const schema = schemaAt(definition, at);
    if (schema === undefined || seen.has(at)) return false;
    seen.add(at);
    if (schema.properties ?? schema.patternProperties ?? schema.prefixItems) return true;
    if (typeof schema.additionalProperties === "object" || typeof schema.items === "object") return true;
    const inside = (keyword: string, holder: object | undefined): boolean => Object.keys(holder ?? {}).some((key) => describesMembers(definition, child(at, keyword, key), seen));
    return ["then", "else"].some((keyword) => schema[keyword] !== undefined && describesMembers(definition, child(at, keyword), seen))
      || ["dependentSchemas", "oneOf", "anyOf"].some((keyword) => inside(keyword, schema[keyword] as object | undefined));
  });
}
