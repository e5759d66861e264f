import type { FieldContext } from "@formgeber/core";

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
