import { columnsOf } from "../../../code-list/columns-of.ts";
import { oncePerPlace, type FormRule } from "../subject.ts";

/** A column that the list does not have. */
export const codeListNoColumn: FormRule = {
  code: "code-list-no-column",
  severity: "error",
  looksFor: "A field that filters by a column which its code list does not have.",
  why: "No entry would ever be offered.",
  find: ({ answers, codeLists }) => oncePerPlace(answers.flatMap(({ type, located, node }) => (type?.columns?.(located.settings.options ?? {}) ?? []).flatMap(({ list: uri, column }) => {
    const list = Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined;
    if (list === undefined) return [];
    const further = columnsOf(list).flatMap(({ id, role }) => (role === undefined ? [id] : []));
    if (further.includes(column)) return [];
    return [{ at: located.pointers.options ?? node.locations[0] ?? "#", expected: further.length === 0 ? `a list with further columns; ${uri} has none` : `one of the columns ${further.join(", ")} of ${uri}`, found: `"${column}"`, fix: "Correct the name of the column, or take a list that has it." }];
  }))),
};
