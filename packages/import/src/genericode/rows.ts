import type { CodeListColumn, CodeListEntry } from "@formgeber/core";
import type { XmlNode } from "../xml/xml-node.ts";
import type { ReadColumns } from "./columns.ts";
import type { Tally } from "./tally.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The entries of a list, and its columns where rows showed that one is not what it seemed. */
export interface ReadRows {
  readonly entries: readonly CodeListEntry[];
  readonly columns: readonly CodeListColumn[];
}

/** Rows as entries. A row without a code is left out and noted; one without a label has its code for one. */
export function readRows(list: XmlNode, read: ReadColumns, tally: Tally): ReadRows {
  const rows = tally.all(list, "Row").map((node) => ({ node, cells: cellsOf(node, read.columns, tally) }));
  // A column that holds other things than days too is no validity.
  const columns = read.columns.map((column): CodeListColumn => {
    if (column.role !== "validFrom" && column.role !== "validUntil") return column;
    const other = rows.find(({ cells }) => !DAY.test(cells.get(column.id) || "2000-01-01"));
    if (other === undefined) return column;
    tally.note(other.node, `"${cellIn(other.cells, column)}" in the column of days "${column.id}"`, "the column is kept as text and is no validity");
    const { role: _, ...plain } = column;
    return plain;
  });
  const entries = rows.flatMap(({ node, cells }): readonly CodeListEntry[] => {
    const code = cells.get(read.code) ?? "";
    if (code === "") {
      tally.note(node, "a row without code", "left out");
      return [];
    }
    const label = cells.get(read.label) ?? "";
    if (label === "") tally.note(node, "a row without label", "its code is its label");
    return [entryOf(code, label || code, cells, columns, read)];
  });
  return { entries, columns };
}

function entryOf(code: string, label: string, cells: ReadonlyMap<string, string>, columns: readonly CodeListColumn[], read: ReadColumns): CodeListEntry {
  const labels: { [language: string]: string } = {};
  const values: { [column: string]: string } = {};
  const days: { validFrom?: string; validUntil?: string } = {};
  for (const { id, role, language } of columns) {
    const value = cells.get(id);
    if (value === undefined || id === read.code || id === read.label) continue;
    if (role === undefined) values[id] = value;
    else if (value === "") continue;
    else if (role === "label") labels[language ?? read.language] = value;
    else if (role !== "code") days[role] = value;
  }
  return { code, label, ...(Object.keys(labels).length > 0 && { labels }), ...(Object.keys(values).length > 0 && { values }), ...days };
}

/** The cells of a row by column. A value that names no column belongs to the one after the value before it. */
function cellsOf(row: XmlNode, columns: readonly CodeListColumn[], tally: Tally): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  let next = 0;
  for (const value of tally.all(row, "Value")) {
    const named = tally.attribute(value, "ColumnRef");
    const index = named === undefined ? next : columns.findIndex(({ id }) => id === named);
    next = index + 1;
    const simple = tally.one(value, "SimpleValue");
    const column = columns[index];
    if (column === undefined) tally.note(value, `a value of a column "${named ?? next}" that is not there`, "left out");
    else if (simple !== undefined) cells.set(column.id, trimmed(simple, column, tally));
  }
  return cells;
}

function trimmed(value: XmlNode, { id }: CodeListColumn, tally: Tally): string {
  const text = value.text.trim();
  if (text !== value.text) tally.note(value, `spaces around a value of column "${id}"`, "left out");
  return text;
}

function cellIn(cells: ReadonlyMap<string, string>, { id }: CodeListColumn): string {
  return (cells.get(id) ?? "").slice(0, 40);
}
