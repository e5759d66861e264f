import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, type PDFContext, type PDFObject } from "pdf-lib";
import { readContent, readToUnicode, type ReadContent } from "./read-content.ts";

/** An element of the structure tree, as found in the file. */
export interface ReadElement {
  /** Its reference in the file. */
  readonly id: string;
  readonly tag: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly numbering?: string;
  readonly children: readonly (ReadElement | { readonly page: number; readonly mcid: number })[];
}

export interface ReadPage extends ReadContent {
  /** The page's key in the ParentTree. */
  readonly key: number | undefined;
  readonly tabs: string | undefined;
}

export interface ReadFont {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasToUnicode: boolean;
}

/** A file inside the document. */
export interface ReadFile {
  readonly name: string;
  readonly mediaType: string | undefined;
  readonly relationship: string | undefined;
  readonly bytes: Uint8Array;
}

/** A PDF file as its readers meet it. */
export interface ReadPdf {
  readonly language: string | undefined;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  /** From the document information dictionary. */
  readonly title: string | undefined;
  readonly xmp: string | undefined;
  readonly hasId: boolean;
  readonly hasOutputIntent: boolean;
  readonly bookmarks: readonly string[];
  readonly embeddedFiles: readonly ReadFile[];
  readonly pages: readonly ReadPage[];
  readonly tree: ReadElement | undefined;
  /** Element ids by mark, for each page key. */
  readonly parentTree: ReadonlyMap<number, readonly string[]>;
  readonly fonts: readonly ReadFont[];
  /** Every name in the file: the keys of dictionaries and the names among their values. */
  readonly names: ReadonlySet<string>;
}

/** Reads a PDF file back. What is missing in the file is undefined or empty here. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const information = dict(context, context.trailerInfo.Info);
  const pageRefs = document.getPages().map((page) => page.ref.toString());
  const structure = dict(context, catalog.get(PDFName.of("StructTreeRoot")));
  const parentTree = dict(context, structure?.get(PDFName.of("ParentTree")));
  return {
    language: textOf(catalog.lookup(PDFName.of("Lang"))),
    isMarked: flag(dict(context, catalog.get(PDFName.of("MarkInfo"))), "Marked"),
    showsTitle: flag(dict(context, catalog.get(PDFName.of("ViewerPreferences"))), "DisplayDocTitle"),
    title: textOf(information?.lookup(PDFName.of("Title"))),
    xmp: decoded(catalog.lookup(PDFName.of("Metadata")), "utf-8"),
    hasId: context.trailerInfo.ID !== undefined,
    hasOutputIntent: dict(context, array(context, catalog.get(PDFName.of("OutputIntents")))[0])?.has(PDFName.of("DestOutputProfile")) ?? false,
    bookmarks: readBookmarks(context, catalog),
    embeddedFiles: readFiles(context, catalog),
    pages: document.getPages().map(({ node }) => readPage(context, node)),
    tree: readElement(context, structure?.get(PDFName.of("K")), pageRefs),
    parentTree: readNumbers(context, parentTree),
    fonts: readFonts(context),
    names: namesIn(context),
  };
}

function readPage(context: PDFContext, page: PDFDict): ReadPage {
  const fonts = dict(context, dict(context, page.get(PDFName.of("Resources")))?.get(PDFName.of("Font")));
  const readings = new Map(
    (fonts?.entries() ?? []).map(([name, font]) => [
      name.decodeText(),
      readToUnicode(decoded(dict(context, font)?.lookup(PDFName.of("ToUnicode"))) ?? ""),
    ]),
  );
  return {
    ...readContent(decoded(page.lookup(PDFName.of("Contents"))) ?? "", readings),
    key: number(page.lookup(PDFName.of("StructParents"))),
    tabs: nameOf(page.lookup(PDFName.of("Tabs"))),
  };
}

function readElement(context: PDFContext, object: PDFObject | undefined, pages: readonly string[]): ReadElement | undefined {
  const element = dict(context, object);
  const tag = nameOf(element?.lookup(PDFName.of("S")));
  if (element === undefined || tag === undefined) return undefined;
  const pageOf = (ref: PDFObject | undefined): number => pages.indexOf(String(ref));
  const alt = textOf(element.lookup(PDFName.of("Alt")));
  const attributes = dict(context, element.get(PDFName.of("A")));
  const scope = nameOf(attributes?.lookup(PDFName.of("Scope")));
  const numbering = nameOf(attributes?.lookup(PDFName.of("ListNumbering")));
  const kids = element.lookup(PDFName.of("K"));
  const children = (kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [element.get(PDFName.of("K"))]).flatMap((kid) => {
    const mcid = number(kid);
    if (mcid !== undefined) return { page: pageOf(element.get(PDFName.of("Pg"))), mcid };
    const reference = dict(context, kid);
    const far = number(reference?.lookup(PDFName.of("MCID")));
    if (far !== undefined) return { page: pageOf(reference?.get(PDFName.of("Pg"))), mcid: far };
    return readElement(context, kid, pages) ?? [];
  });
  return {
    id: String(object),
    tag,
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(numbering === undefined ? {} : { numbering }),
    children,
  };
}

function readNumbers(context: PDFContext, tree: PDFDict | undefined): Map<number, readonly string[]> {
  const entries = array(context, tree?.get(PDFName.of("Nums")));
  const numbers = new Map<number, readonly string[]>();
  for (let i = 0; i + 1 < entries.length; i += 2) numbers.set(number(entries[i]) ?? -1, array(context, entries[i + 1]).map(String));
  return numbers;
}

function readBookmarks(context: PDFContext, catalog: PDFDict): string[] {
  const titles: string[] = [];
  let bookmark = dict(context, dict(context, catalog.get(PDFName.of("Outlines")))?.get(PDFName.of("First")));
  while (bookmark !== undefined) {
    titles.push(textOf(bookmark.lookup(PDFName.of("Title"))) ?? "");
    bookmark = dict(context, bookmark.get(PDFName.of("Next")));
  }
  return titles;
}

function readFiles(context: PDFContext, catalog: PDFDict): ReadFile[] {
  const entries = array(context, dict(context, dict(context, catalog.get(PDFName.of("Names")))?.get(PDFName.of("EmbeddedFiles")))?.get(PDFName.of("Names")));
  return entries.flatMap((entry, i) => {
    const name = textOf(context.lookup(entry));
    const specification = dict(context, entries[i + 1]);
    const stream = dict(context, specification?.get(PDFName.of("EF")))?.lookup(PDFName.of("F"));
    if (name === undefined || !(stream instanceof PDFRawStream)) return [];
    return [{
      name,
      mediaType: nameOf(stream.dict.lookup(PDFName.of("Subtype"))),
      relationship: nameOf(specification?.lookup(PDFName.of("AFRelationship"))),
      bytes: decodePDFRawStream(stream).decode(),
    }];
  });
}

function readFonts(context: PDFContext): ReadFont[] {
  return dictionaries(context)
    .filter((font) => nameOf(font.lookup(PDFName.of("Type"))) === "Font" && nameOf(font.lookup(PDFName.of("Subtype"))) !== "CIDFontType2")
    .map((font) => {
      const descendant = dict(context, array(context, font.get(PDFName.of("DescendantFonts")))[0]) ?? font;
      const descriptor = dict(context, descendant.get(PDFName.of("FontDescriptor")));
      return {
        name: nameOf(font.lookup(PDFName.of("BaseFont"))) ?? "",
        isEmbedded: descriptor?.lookup(PDFName.of("FontFile2")) instanceof PDFRawStream,
        hasToUnicode: font.has(PDFName.of("ToUnicode")),
      };
    });
}

function namesIn(context: PDFContext): Set<string> {
  const names = new Set<string>();
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFName) names.add(object.decodeText());
    else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFRawStream) visit(object.dict);
    else if (object instanceof PDFDict)
      for (const [key, value] of object.entries()) {
        visit(key);
        visit(value);
      }
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object);
  return names;
}

function dictionaries(context: PDFContext): PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function dict(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  const found = object instanceof PDFRef ? context.lookup(object) : object;
  return found instanceof PDFDict ? found : undefined;
}

function array(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  const found = object instanceof PDFRef ? context.lookup(object) : object;
  return found instanceof PDFArray ? found.asArray() : [];
}

function decoded(object: PDFObject | undefined, encoding = "latin1"): string | undefined {
  return object instanceof PDFRawStream ? new TextDecoder(encoding).decode(decodePDFRawStream(object).decode()) : undefined;
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

function number(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined;
}

function flag(dictionary: PDFDict | undefined, key: string): boolean {
  return dictionary?.lookup(PDFName.of(key)) === PDFBool.True;
}
