import type { FormPackage } from "@formgeber/core";

/**
 * True when a form asks for ways of showing that only some do: task list, one question at a time, rows as a table or to be
 * moved, members under names of one's own.
 */
export function asksForLayouts({ definition: { presentation, layout = [], fields = {} }, table }: FormPackage): boolean {
  return table.schemas.some(({ patterns, additional }) => patterns ?? additional) || presentation !== undefined || layout.some((page) => page.presentation) || Object.values(fields).some((field) => field.presentation ?? field.reorder);
}
