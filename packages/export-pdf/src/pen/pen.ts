import { PDFContext, PDFHexString, PDFStreamWriter, PDFString } from "pdf-lib";
import { writeBookmarks, type Bookmark } from "./write-bookmarks.ts";
import { writeInformation, writeMetadata, type Description } from "./description.ts";
import { embedFiles, type AssociatedFile } from "./embed-files.ts";
import { embedTypeface } from "./embed-typeface.ts";
import { fingerprint, thousandths } from "./syntax.ts";
import { Sheet } from "./sheet.ts";
import { srgbProfile } from "./srgb-profile.ts";
import { StructureElement } from "./structure.ts";
import { Typeface } from "./typeface.ts";
import { A4 } from "./units.ts";
import { writeStructure } from "./write-structure.ts";

const BLANK_ID = "0".repeat(32);

/**
 * Writes one tagged document (PDF/A-3a and PDF/UA-1 at once): fill the structure tree and the sheets, then `finish`.
 * Knows no clock and no chance: the same calls give the same bytes anywhere.
 */
export class Pen {
  readonly regular: Typeface;
  readonly bold: Typeface;
  /** The root of the reading order. */
  readonly document = new StructureElement("Document");
  readonly sheets: Sheet[] = [];
  readonly #bookmarks: Bookmark[] = [];

  /** @fault pdf/font-not-truetype */
  constructor(fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array }) {
    this.regular = new Typeface("F1", fonts.regular);
    this.bold = new Typeface("F2", fonts.bold);
  }

  /** Adds an empty A4 page behind the last. */
  addSheet(): Sheet {
    const sheet = new Sheet(this.sheets.length);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Names a place in the reader's side bar. Call in reading order. */
  addBookmark(bookmark: Bookmark): void {
    this.#bookmarks.push(bookmark);
  }

  /** The document as a file. Call once, with at least one sheet. */
  async finish(description: Description, files: readonly AssociatedFile[] = []): Promise<Uint8Array> {
    const context = PDFContext.create();
    const typefaces = [this.regular, this.bold].filter((typeface) => typeface.widths.size > 0);
    const fonts = typefaces.map((typeface) => ({ typeface, ref: context.nextRef() }));
    for (const { typeface, ref } of fonts) embedTypeface(context, typeface, ref);
    const resources = context.register(context.obj({ Font: Object.fromEntries(fonts.map(({ typeface, ref }) => [typeface.resource, ref])) }));
    const tree = context.nextRef();
    const pages = this.sheets.map((sheet) =>
      context.register(
        context.obj({
          Type: "Page",
          Parent: tree,
          MediaBox: [0, 0, Number(thousandths(A4.width)), Number(thousandths(A4.height))],
          Resources: resources,
          Contents: context.register(context.flateStream(sheet.content)),
          StructParents: sheet.page,
          Tabs: "S",
        }),
      ),
    );
    context.assign(tree, context.obj({ Type: "Pages", Kids: pages, Count: pages.length }));
    const profile = context.register(context.flateStream(srgbProfile(), { N: 3 }));
    const catalog = context.obj({
      Type: "Catalog",
      Pages: tree,
      Lang: PDFString.of(description.language),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: writeStructure(context, this.document, this.sheets.map((sheet, i) => ({ ref: pages[i] ?? tree, marks: sheet.marks }))),
      Metadata: writeMetadata(context, description),
      OutputIntents: [{ Type: "OutputIntent", S: "GTS_PDFA1", OutputConditionIdentifier: PDFString.of("sRGB"), Info: PDFString.of("sRGB"), DestOutputProfile: profile }],
      ...writeBookmarks(context, this.#bookmarks, pages),
      ...embedFiles(context, files, description.date),
    });
    context.trailerInfo.Root = context.register(catalog);
    context.trailerInfo.Info = writeInformation(context, description);
    context.trailerInfo.ID = context.obj([PDFHexString.of(BLANK_ID), PDFHexString.of(BLANK_ID)]);
    return identified(await PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer());
  }
}

/** Puts the file's fingerprint in both places of its blank identifier, which the trailer at its end holds uncompressed. */
function identified(bytes: Uint8Array): Uint8Array {
  const id = new TextEncoder().encode(fingerprint(bytes));
  const blank = new TextEncoder().encode(`<${BLANK_ID}>`);
  for (let at = bytes.length - blank.length, found = 0; at >= 0 && found < 2; at--) {
    if (!blank.every((byte, i) => bytes[at + i] === byte)) continue;
    bytes.set(id, at + 1);
    found++;
  }
  return bytes;
}
