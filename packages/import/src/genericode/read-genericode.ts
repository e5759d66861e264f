import { Fault, shortNameOf, versionUriOf, type CodeList, type CodeListPublisher, type Language } from "@formgeber/core";
import type { ImportChange } from "../report/change.ts";
import { readXml } from "../xml/read-xml.ts";
import type { XmlNode } from "../xml/xml-node.ts";
import { incomplete, readColumns } from "./columns.ts";
import { Tally } from "./tally.ts";
import { readRows } from "./rows.ts";

const GENERICODE = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What a person knows better than the document. Columns by their ids. */
export interface GenericodeOptions {
  readonly code?: string;
  readonly label?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Language of the labels. Default: what the column says, else "de". */
  readonly language?: Language;
}

/** A code list from a document, and everything that did not come over as it is. */
export interface CodeListImport {
  readonly codeList: CodeList;
  readonly report: readonly ImportChange[];
}

/**
 * Reads a code list in genericode 1.0 (element CodeList), with the annotations of XÖV. `checkCodeList` says what is to be
 * mended in the result.
 * @fault import/not-genericode
 * @fault import/genericode-incomplete
 * @fault import/xml-malformed
 * @fault import/xml-doctype
 * @fault import/xml-too-large
 * @fault import/xml-encoding
 * @source OASIS Code List Representation (genericode) Version 1.0
 */
export function readGenericode(source: string | Uint8Array, options: GenericodeOptions = {}): CodeListImport {
  const root = readXml(source);
  if (root.name !== "CodeList" || root.namespace !== GENERICODE) {
    throw new Fault("import/not-genericode", { found: `${root.name} of ${root.namespace || "no namespace"}`, line: root.line, column: root.column });
  }
  const tally = new Tally();
  const identification = tally.one(root, "Identification");
  const set = tally.one(root, "ColumnSet");
  const list = tally.one(root, "SimpleCodeList");
  if (identification === undefined) throw incomplete(root, "an element Identification", "none");
  if (set === undefined) throw incomplete(root, "an element ColumnSet", root.children.some(({ name }) => name === "ColumnSetRef") ? "a reference to one elsewhere" : "none");
  if (list === undefined) throw incomplete(root, "an element SimpleCodeList", "none");

  const read = readColumns(set, options, tally);
  const { entries, columns } = readRows(list, read, tally);
  const codeList: CodeList = { ...identified(identification, tally), ...described(root, identification, tally), language: read.language, columns, entries };
  return { codeList, report: tally.report(root) };
}

function identified(identification: XmlNode, tally: Tally): Pick<CodeList, "uri" | "version" | "versionUri" | "title" | "shortName"> {
  const expected = (name: string): string => {
    const found = tally.text(identification, name);
    if (found === undefined) throw incomplete(identification, `an element ${name}`, "none, or an empty one");
    return found;
  };
  const [uri, version] = [expected("CanonicalUri"), expected("Version")];
  const versionUri = tally.text(identification, "CanonicalVersionUri");
  const shortName = tally.text(identification, "ShortName");
  const title = tally.text(identification, "LongName") ?? shortName ?? shortNameOf(uri);
  return {
    uri, version, title,
    ...(versionUri !== undefined && versionUri !== versionUriOf({ uri, version }) && { versionUri }),
    ...(shortName !== undefined && shortName !== shortNameOf(uri) && { shortName }),
  };
}

/** What the annotations say, under the names that XÖV has given it over the years. */
function described(root: XmlNode, identification: XmlNode, tally: Tally): Pick<CodeList, "description" | "changes" | "source" | "validFrom" | "validUntil" | "publisher"> {
  const description = tally.one(tally.one(root, "Annotation"), "Description");
  const text = (...names: readonly string[]): string | undefined => tally.text(description, ...names);
  const day = (...names: readonly string[]): string | undefined => {
    const found = text(...names);
    if (found === undefined || DAY.test(found)) return found;
    tally.note(description ?? root, `the day "${found.slice(0, 40)}"`, "left out: it is no ISO date");
    return undefined;
  };
  return withoutAbsent({
    description: text("codelistDescription", "beschreibung-codeliste", "beschreibung"),
    changes: text("changes", "aenderungZurVorversion"),
    source: text("source"),
    validFrom: day("validFrom", "datumGueltigkeitAb", "datumgueltigkeitab"),
    validUntil: day("validUntil", "datumGueltigkeitBis"),
    publisher: publisherOf(tally.one(identification, "Agency"), text("agencyShortName", "herausgebernameKurz"), tally),
  });
}

function publisherOf(agency: XmlNode | undefined, annotated: string | undefined, tally: Tally): CodeListPublisher | undefined {
  const shortName = tally.text(agency, "ShortName") ?? annotated;
  const name = tally.text(agency, "LongName") ?? shortName;
  if (agency !== undefined && annotated !== undefined && shortName !== annotated) tally.note(agency, `the short name "${annotated}" of the publisher`, `left out beside "${shortName ?? ""}"`);
  return name === undefined ? undefined : { name, ...(shortName !== undefined && shortName !== name && { shortName }) };
}

function withoutAbsent<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
