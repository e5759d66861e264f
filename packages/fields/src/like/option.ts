import type { FieldContext, JsonSchema } from "@formgeber/core";

/** The option schema of a field type: these members and no others, all of them optional. */
export function optionSchema(properties: { readonly [name: string]: JsonSchema }): JsonSchema {
  return { type: "object", properties, unevaluatedProperties: false };
}

/** A text option; undefined when it is absent. */
export function textOption({ options }: FieldContext, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A number option; undefined when it is absent. */
export function numberOption({ options }: FieldContext, name: string): number | undefined {
  const value = options[name];
  return typeof value === "number" ? value : undefined;
}

/** The texts of a list option; undefined when it is absent. */
export function listOption({ options }: FieldContext, name: string): readonly string[] | undefined {
  const value = options[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : undefined;
}
