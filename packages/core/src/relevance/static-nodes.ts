import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTable } from "./field-table.ts";
import type { StaticNode } from "./evaluator.ts";

/** The root of every answer that can exist, whatever the conditions say: rows as `*`, members in schema order. */
export function staticNodes(_table: FieldTable, _definition: FormDefinition): StaticNode {
  throw new Error("staticNodes is not written yet");
}
