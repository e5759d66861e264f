import type { CodeList, CodeListColumn } from "../code-list/code-list.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { pointerOf } from "../pointer/pointer.ts";
import { finding } from "./finding.ts";
import { codeListSchema } from "./generated/code-list-schema.ts";
import { schemaFindings } from "./schema-findings.ts";

/**
 * Everything to mend in a code list, with pointers into it. Takes any JSON, since a file can hold anything; what is not built
 * as a code list has no further issues.
 */
export function checkCodeList(list: CodeList | Json): readonly DefinitionIssue[] {
  const built = schemaFindings(codeListSchema, list as Json, "definition/code-list-shape");
  if (built.length > 0) return built;
  const codeList = list as CodeList;
  return [...columnIssues(codeList), ...repeatedCodes(codeList), ...repeatedLabels(codeList), ...unknownColumns(codeList), ...validityIssues(codeList)];
}

/** Ids once; one column of codes, at most one of each kind of day, one of labels for each language. */
function columnIssues({ columns, language }: CodeList): readonly DefinitionIssue[] {
  if (columns === undefined) return [];
  const repeated = (what: string, keyOf: (column: CodeListColumn) => string | undefined): readonly DefinitionIssue[] =>
    repeats(columns.map(keyOf)).map(([i, first, key]) => finding("error", "code-list-columns", pointerOf(["columns", i]), `${what} once`, `"${key}" again, as in column ${first + 1}`, "Remove one of the two, or give it another id or role."));
  const missing = (["code", "label"] as const).filter((role) => !columns.some((column) => column.role === role && (role === "code" || (column.language ?? language) === language)));
  return [
    ...repeated("each column id", ({ id }) => id),
    ...repeated("each role", (column) => (column.role === "label" ? `label in ${column.language ?? language}` : column.role)),
    ...missing.map((role) => finding("error", "code-list-columns", "/columns", `a column with the role "${role}"${role === "label" ? ` in the language of the list (${language})` : ""}`, "none", `Give the column that holds it the role "${role}".`)),
  ];
}

function repeatedCodes({ entries }: CodeList): readonly DefinitionIssue[] {
  return repeats(entries.map(({ code }) => code)).map(([i, first, code]) => finding("error", "code-list-repeated-code", pointerOf(["entries", i, "code"]), "each code once", `"${code}" again, as in entry ${first + 1}`, "Remove one of the two entries, or correct its code."));
}

/** Entries that look the same cannot be told apart, unless they are never offered together. */
function repeatedLabels({ entries, columns = [] }: CodeList): readonly DefinitionIssue[] {
  // Columns may be there to filter by; within them the same label is usual (a village in each of two districts).
  if (columns.some(({ role }) => role === undefined)) return [];
  const shown = entries.map(({ label, validFrom = "", validUntil = "" }) => `${label}\n${validFrom}\n${validUntil}`);
  return repeats(shown).map(([i, first]) => finding("warning", "code-list-repeated-label", pointerOf(["entries", i, "label"]), "labels that people can tell apart", `"${entries[i]?.label ?? ""}" again, as in entry ${first + 1}`, "Say in the label what distinguishes the two."));
}

function unknownColumns({ columns, entries }: CodeList): readonly DefinitionIssue[] {
  if (columns === undefined) return [];
  const further = new Set(columns.flatMap(({ id, role }) => (role === undefined ? [id] : [])));
  return entries.flatMap(({ values = {} }, i) => Object.keys(values).filter((column) => !further.has(column)).map((column) =>
    finding("error", "code-list-unknown-column", pointerOf(["entries", i, "values", column]), further.size === 0 ? "no values, since the list has no column without a role" : `one of the columns ${[...further].join(", ")}`, `"${column}"`, "Add the column to \"columns\", or correct its name.")));
}

function validityIssues(list: CodeList): readonly DefinitionIssue[] {
  const places = [{ at: [] as readonly (string | number)[], validity: list }, ...list.entries.map((validity, i) => ({ at: ["entries", i] as const, validity }))];
  return places.flatMap(({ at, validity: { validFrom, validUntil } }) => {
    const unreal = (["validFrom", "validUntil"] as const).filter((member) => {
      const day = member === "validFrom" ? validFrom : validUntil;
      return day !== undefined && !isDay(day);
    });
    if (unreal.length > 0) return unreal.map((member) => finding("error", "code-list-validity", pointerOf([...at, member]), "a day of the calendar", `"${(member === "validFrom" ? validFrom : validUntil) ?? ""}"`, "Correct the day."));
    if (validFrom === undefined || validUntil === undefined || validFrom <= validUntil) return [];
    return [finding("error", "code-list-validity", pointerOf([...at, "validUntil"]), `a day from ${validFrom} on`, `"${validUntil}"`, "Correct one of the two days.")];
  });
}

/** Counts the days of the month by the calendar; ISO dates of the right form only. */
function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** What stands there a second time: its index, the index of the first, and what it is. */
function repeats(keys: readonly (string | undefined)[]): readonly (readonly [number, number, string])[] {
  const first = new Map<string, number>();
  return keys.flatMap((key, i): readonly (readonly [number, number, string])[] => {
    if (key === undefined) return [];
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    return before === undefined ? [] : [[i, before, key]];
  });
}
