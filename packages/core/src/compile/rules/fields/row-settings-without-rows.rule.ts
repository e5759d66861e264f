import { oncePerPlace, type FormRule } from "../subject.ts";

/** How rows are shown, said of an answer that has none. */
export const rowSettingsWithoutRows: FormRule = {
  code: "row-settings-without-rows",
  severity: "warning",
  looksFor: "\"presentation\" or \"reorder\" of an answer that has no rows, or that a field type shows as one.",
  why: "The setting has no effect: only rows can be a table or be moved.",
  find: ({ answers }) => oncePerPlace(answers.flatMap(({ node, type, located: { pointers } }) => (node.kind === "rows" && type === undefined ? [] : [pointers.presentation, pointers.reorder])
    .filter((at) => at !== undefined)
    .map((at) => ({ at, expected: "rows of answers", found: type === undefined ? "an answer without rows" : `an answer that the field type "${type.name}" shows`, fix: "Remove the setting, or give it to the rows that were meant." })))),
};
