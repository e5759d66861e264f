import { Fault, type CodeListColumn, type Language } from "@formgeber/core";
import type { XmlNode } from "../xml/xml-node.ts";
import type { GenericodeOptions } from "./read-genericode.ts";
import type { Tally } from "./tally.ts";

/** How standards of the administration mark the column of codes, and that of names, over the years. @source XÖV-Handbuch, Codelisten */
const CODE_MARKS = ["recommendedKeyColumn", "empfohleneCodeSpalte", "xoev-code"];
const NAME_MARKS = ["recommendedNameColumn", "empfohleneNameSpalte", "xoev-codename"];
/** What columns of labels are called where nothing marks one, best first. */
const NAMES = [/^(name|bezeichnung|label|titel|title|beschreibung|description|wert)$/i, /name|bezeichnung|beschreibung|description/i];
const DAYS = { validFrom: /^(gueltig|gültig)-?(ab|von|seit)$|^valid-?from$/i, validUntil: /^(gueltig|gültig)-?bis$|^valid-?(until|to)$/i };

/** A column of a document on its way to a column of the list. */
export interface ReadColumn {
  readonly node: XmlNode;
  readonly id: string;
  readonly title: string | undefined;
  readonly language: Language | undefined;
  readonly isRequired: boolean;
  /** The role that our own writer noted. */
  readonly ownRole: string | undefined;
}

/** The columns of a list and which of them hold codes, labels and days. */
export interface ReadColumns {
  readonly columns: readonly CodeListColumn[];
  readonly language: Language;
  readonly code: string;
  readonly label: string;
}

/**
 * Finds out what each column is: by the options, by the marks of XÖV, by usual names, at last by order.
 * @fault import/genericode-incomplete when there is no column of codes, or an option names one that is not there
 */
export function readColumns(set: XmlNode, options: GenericodeOptions, tally: Tally): ReadColumns {
  const found = tally.all(set, "Column").map((node) => readColumn(node, tally));
  const keys = tally.all(set, "Key").map((node) => ({ node, columns: tally.all(node, "ColumnRef").map((ref) => tally.attribute(ref, "Ref") ?? ""), marks: marksOf(node, tally) }));
  for (const { node, columns } of keys) {
    tally.attribute(node, "Id");
    tally.all(node, "ShortName");
    if (columns.length !== 1) tally.note(node, `a key of ${columns.length} columns`, "left out: a code stands in one column");
  }
  const single = keys.filter(({ columns }) => columns.length === 1);
  const keyed = (marks: readonly string[]): string | undefined => single.find((key) => key.marks.some((mark) => marks.includes(mark)))?.columns[0];
  const named = (option: keyof GenericodeOptions): string | undefined => {
    const wanted = options[option];
    if (wanted !== undefined && !found.some(({ id }) => id === wanted)) throw incomplete(set, `a column "${wanted}"`, found.map(({ id }) => id).join(", ") || "no column");
    return wanted;
  };

  const code = named("code") ?? keyed(CODE_MARKS) ?? single[0]?.columns[0];
  if (code === undefined || !found.some(({ id }) => id === code)) throw incomplete(set, "a key of one column", code ?? "none");
  const others = found.filter(({ id }) => id !== code);
  const sure = named("label") ?? others.find(({ ownRole }) => ownRole === "label")?.id ?? keyed(NAME_MARKS);
  const label = sure ?? guessed(others) ?? code;
  if (sure === undefined) tally.note(set, "no mark of the column of labels", label === code ? `the codes are the labels, since there is no other column` : `"${label}" is taken for it`);
  for (const { node, columns } of single) {
    if (columns[0] !== code && columns[0] !== label) tally.note(node, `a further key, column "${columns[0] ?? ""}"`, "kept as a column, not as a key");
  }

  const language = options.language ?? found.find(({ id }) => id === label)?.language ?? "de";
  const days = { validFrom: named("validFrom") ?? dayColumn("validFrom", others, label), validUntil: named("validUntil") ?? dayColumn("validUntil", others, label) };
  const translated = new Set<Language>([language]);
  const columns = found.map(({ node, id, title, language: own }): CodeListColumn => {
    const column = { id, ...(title !== undefined && { title }) };
    if (id === code) return { ...column, role: "code" };
    if (id === label) return { ...column, role: "label", language };
    if (id === days.validFrom) return { ...column, role: "validFrom" };
    if (id === days.validUntil) return { ...column, role: "validUntil" };
    if (own === undefined || translated.has(own)) return { ...column, ...(own !== undefined && { language: own }) };
    translated.add(own);
    if (others.find((one) => one.id === id)?.ownRole !== "label") tally.note(node, `column "${id}" in ${own}`, `its values are the labels in ${own}`);
    return { ...column, role: "label", language: own };
  });
  return { columns, language, code, label };
}

function readColumn(node: XmlNode, tally: Tally): ReadColumn {
  const id = tally.attribute(node, "Id") ?? "";
  const shortName = tally.text(node, "ShortName");
  const longName = tally.text(node, "LongName");
  const data = tally.one(node, "Data");
  const type = tally.attribute(data, "Type") ?? "string";
  if (data !== undefined && type !== "string" && type !== "date") tally.note(data, `values of type ${type}`, "kept as texts");
  if (shortName !== undefined && longName !== undefined && shortName !== id && shortName !== longName) tally.note(node, `short name "${shortName}" of column "${id}"`, "left out");
  const ownRole = tally.text(tally.one(tally.one(node, "Annotation"), "AppInfo"), "role");
  const title = longName ?? shortName;
  return {
    node, id, ownRole,
    title: title === id ? undefined : title,
    language: languageOf(tally.attribute(data, "Lang"), data, tally),
    isRequired: tally.attribute(node, "Use") === "required",
  };
}

/** "de-DE" as "de": forms speak languages, not countries. */
function languageOf(tag: string | undefined, at: XmlNode | undefined, tally: Tally): Language | undefined {
  const plain = tag?.replace(/[-_][A-Z]{2}$/, "");
  if (plain !== tag && at !== undefined) tally.note(at, `language ${tag ?? ""}`, `taken as ${plain ?? ""}`);
  return plain === "" ? undefined : plain;
}

function marksOf(key: XmlNode, tally: Tally): readonly string[] {
  const info = tally.one(tally.one(key, "Annotation"), "AppInfo");
  return [...CODE_MARKS, ...NAME_MARKS].filter((mark) => tally.one(info, mark) !== undefined);
}

function guessed(others: readonly ReadColumn[]): string | undefined {
  const required = others.filter(({ isRequired }) => isRequired);
  const isNamed = (pattern: RegExp) => ({ id, title }: ReadColumn): boolean => pattern.test(id) || (title !== undefined && pattern.test(title));
  const byName = NAMES.map((pattern) => required.find(isNamed(pattern)) ?? others.find(isNamed(pattern))).find((column) => column !== undefined);
  return (byName ?? required[0] ?? others[0])?.id;
}

function dayColumn(role: "validFrom" | "validUntil", others: readonly ReadColumn[], label: string): string | undefined {
  return others.find(({ id, ownRole }) => id !== label && (ownRole === role || (ownRole === undefined && DAYS[role].test(id))))?.id;
}

export function incomplete(at: XmlNode, expected: string, found: string): Fault {
  return new Fault("import/genericode-incomplete", { expected, found, line: at.line, column: at.column });
}
