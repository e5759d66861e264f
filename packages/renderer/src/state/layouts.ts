import type { FormDefinition } from "@formgeber/core";

/** True when a form asks for ways of showing that only some do: task list, one question at a time, rows as a table or to be moved. */
export function asksForLayouts({ presentation, layout = [], fields = {} }: FormDefinition): boolean {
  return presentation !== undefined || layout.some((page) => page.presentation) || Object.values(fields).some((field) => field.presentation ?? field.reorder);
}
