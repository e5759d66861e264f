import { columnsOf, shortNameOf, versionUriOf, type CodeList, type CodeListColumn, type CodeListEntry } from "@formgeber/core";
import { element, textElement, type XmlElement } from "../tree/xml-element.ts";
import { writeXml } from "../writer/write-xml.ts";

/** What genericode has no place for stands in elements of this namespace. */
const OWN = "urn:formgeber:genericode";

/**
 * A code list in genericode 1.0, with the annotations of XÖV. Nothing of the list is lost: what genericode and XÖV have no
 * place for stands in annotations of our own, which others pass over.
 * @fault xml/illegal-character
 * @source OASIS Code List Representation (genericode) Version 1.0; XÖV-Handbuch, Codelisten (xoev-cl 4)
 */
export function exportGenericode(list: CodeList): string {
  const columns = columnsOf(list);
  return writeXml(element("gc:CodeList", [
    ...annotation(list),
    identification(list),
    element("ColumnSet", [...columns.map((column) => columnElement(column, list)), ...keyElements(columns)]),
    element("SimpleCodeList", list.entries.map((entry, i) => row(entry, columns, list, `entry ${i + 1}`))),
  ], {
    "xmlns:gc": "http://docs.oasis-open.org/codelist/ns/genericode/1.0/",
    "xmlns:xoev-cl-4": "http://xoev.de/schemata/genericode/4",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:fg": OWN,
  }));
}

function annotation({ description, changes, source, validFrom, validUntil }: CodeList): readonly XmlElement[] {
  const said = [
    ...optional("xoev-cl-4:codelistDescription", description),
    ...optional("xoev-cl-4:validFrom", validFrom),
    ...optional("xoev-cl-4:changes", changes),
    ...optional("fg:validUntil", validUntil),
    ...optional("dc:source", source),
  ];
  return said.length === 0 ? [] : [element("Annotation", [element("Description", said)])];
}

function identification(list: CodeList): XmlElement {
  const { uri, version, versionUri = versionUriOf(list), title, shortName = shortNameOf(uri), publisher } = list;
  return element("Identification", [
    textElement("ShortName", shortName, "short name"),
    textElement("LongName", title, "title"),
    textElement("Version", version, "version"),
    textElement("CanonicalUri", uri, "URI"),
    textElement("CanonicalVersionUri", versionUri, "URI of the version"),
    ...(publisher ? [element("Agency", [...optional("ShortName", publisher.shortName), textElement("LongName", publisher.name, "publisher")])] : []),
  ]);
}

function columnElement({ id, title, language, role }: CodeListColumn, list: CodeList): XmlElement {
  const isDay = role === "validFrom" || role === "validUntil";
  const lang = language ?? (role === "label" ? list.language : undefined);
  const isRequired = role === "code" || (role === "label" && lang === list.language);
  return element("Column", [
    ...(role === undefined || role === "code" ? [] : [element("Annotation", [element("AppInfo", [textElement("fg:role", role)])])]),
    textElement("ShortName", id, `column ${id}`),
    ...optional("LongName", title),
    element("Data", [], { Type: isDay ? "date" : "string", ...(lang !== undefined && { Lang: lang }) }),
  ], { Id: id, Use: isRequired ? "required" : "optional" });
}

function keyElements(columns: readonly CodeListColumn[]): readonly XmlElement[] {
  // Ids of columns and keys share one space.
  const free = (wanted: string): string => (columns.some(({ id }) => id === wanted) ? free(`${wanted}_`) : wanted);
  return columns.filter(({ role }) => role === "code").map(({ id }) => element("Key", [
    element("Annotation", [element("AppInfo", [element("xoev-cl-4:recommendedKeyColumn", [])])]),
    textElement("ShortName", free(`${id}Key`)),
    element("ColumnRef", [], { Ref: id }),
  ], { Id: free(`${id}Key`) }));
}

function row(entry: CodeListEntry, columns: readonly CodeListColumn[], list: CodeList, from: string): XmlElement {
  return element("Row", columns.flatMap((column) => {
    const value = cell(entry, column, list);
    return value === undefined ? [] : [element("Value", [textElement("SimpleValue", value, `${from}, column ${column.id}`)], { ColumnRef: column.id })];
  }));
}

function cell(entry: CodeListEntry, { id, role, language }: CodeListColumn, list: CodeList): string | undefined {
  switch (role) {
    case "code": return entry.code;
    case "label": return language === undefined || language === list.language ? entry.label : entry.labels?.[language];
    case "validFrom": return entry.validFrom;
    case "validUntil": return entry.validUntil;
    case undefined: return entry.values?.[id];
  }
}

function optional(name: string, text: string | undefined): readonly XmlElement[] {
  return text === undefined ? [] : [textElement(name, text)];
}
