import type { JsonSchema, SchemaObject } from "@formgeber/core";

/** The option schema of a field type: these members and no others, all of them optional. */
export function optionSchema(properties: { readonly [name: string]: JsonSchema }): SchemaObject {
  return { type: "object", properties, unevaluatedProperties: false };
}
