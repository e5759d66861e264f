import type { FieldType, FieldTypeSet } from "./field-type.ts";

/** A set of field types. The order is the order of inference: special types before general ones. */
export function fieldTypeSet(_types: readonly FieldType[]): FieldTypeSet {
  throw new Error("fieldTypeSet is not written yet");
}
