import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString, type PDFArray } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { accepted } from "../../../fixture/transcripts.ts";
import { exportPdf } from "../../export-pdf.ts";
import { readFonts } from "../../fonts.ts";
import { pdfFindings } from "./findings.ts";
import { readPdf } from "./read-pdf.ts";

let good: Uint8Array;

beforeAll(async () => {
  good = await exportPdf({ ...accepted, fonts: await readFonts() });
});

const name = (text: string): PDFName => PDFName.of(text);

function dictionaries(document: PDFDocument, where: (dict: PDFDict) => boolean): PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && where(object) ? [object] : []));
}

function elements(document: PDFDocument, tag: string): PDFDict[] {
  return dictionaries(document, (dict) => dict.get(name("S")) === name(tag) && dict.has(name("P")));
}

function first<Value>(values: readonly Value[]): Value {
  const [value] = values;
  if (value === undefined) throw new Error("expected one at least");
  return value;
}

/** Each way to break the good file, and a part of the finding it must lead to. */
const breaks: readonly (readonly [what: string, breakIt: (document: PDFDocument) => void, finding: string])[] = [
  ["no language", ({ catalog }) => void catalog.delete(name("Lang")), "names no language"],
  ["no marks promised", ({ catalog }) => void catalog.delete(name("MarkInfo")), "is marked"],
  ["the file name shown", ({ catalog }) => void catalog.delete(name("ViewerPreferences")), "title is not shown"],
  ["another title", ({ context }) => (context.lookup(context.trailerInfo.Info) as PDFDict).set(name("Title"), PDFString.of("B")), "title in the XMP"],
  ["no XMP packet", ({ catalog }) => void catalog.delete(name("Metadata")), "PDF/UA-1"],
  ["no identifier", ({ context }) => void delete context.trailerInfo.ID, "no identifier"],
  ["no output intent", ({ catalog }) => void catalog.delete(name("OutputIntents")), "output intent"],
  ["no structure", ({ catalog }) => void catalog.delete(name("StructTreeRoot")), "belongs to no element"],
  ["no tab order", (document) => void document.getPage(0).node.delete(name("Tabs")), "tab key"],
  ["a page with another's key", (document) => document.getPage(0).node.set(name("StructParents"), PDFNumber.of(1)), "ParentTree gives mark"],
  ["an element renamed", (document) => first(elements(document, "H1")).set(name("S"), name("P")), "its element is P"],
  ["a heading skipped", (document) => elements(document, "H2").forEach((heading) => heading.set(name("S"), name("H4"))), "H4 follows"],
  ["a head cell for nothing", (document) => void first(elements(document, "TH")).delete(name("A")), "A TH does not say"],
  ["a picture without text", (document) => void first(elements(document, "Figure")).delete(name("Alt")), "no alternative text"],
  ["a list without numbering", (document) => void first(elements(document, "L")).delete(name("A")), "how it is numbered"],
  ["a paragraph in a list", (document) => first(elements(document, "LI")).set(name("S"), name("P")), "P stands in L"],
  ["a cell lost", (document) => (first(elements(document, "TR")).lookup(name("K")) as PDFArray).remove(0), "different numbers of cells"],
  ["a mark that is not there", (document) => first(elements(document, "H1")).set(name("K"), PDFNumber.of(9999)), "not on the page"],
  ["a mark owned twice", (document) => first(elements(document, "H1")).set(name("K"), document.context.obj([0])), "has two elements"],
  ["a font not embedded", (document) => void first(dictionaries(document, (dict) => dict.has(name("FontFile2")))).delete(name("FontFile2")), "is not embedded"],
  ["a font that means nothing", (document) => void first(dictionaries(document, (dict) => dict.has(name("ToUnicode")))).delete(name("ToUnicode")), "no ToUnicode"],
  ["a script", ({ catalog, context }) => catalog.set(name("OpenAction"), context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") })), "/JavaScript"],
  ["painting outside of marks", (document) => paint(document, "0 0 m 10 10 l S"), "outside of marks"],
];

function paint(document: PDFDocument, operators: string): void {
  const page = document.getPage(0).node;
  const { context } = document;
  page.set(name("Contents"), context.register(context.stream(operators)));
}

describe("pdfFindings", () => {
  test("finds nothing in a file of this package", async () => {
    expect(pdfFindings(await readPdf(good))).toEqual([]);
  });

  test.each(breaks)("finds %s", async (_, breakIt, finding) => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    breakIt(document);
    const broken = await document.save({ updateFieldAppearances: false });
    expect(pdfFindings(await readPdf(broken)).join("\n")).toContain(finding);
  });
});
