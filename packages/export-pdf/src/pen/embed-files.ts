import { PDFHexString, PDFString, type PDFContext } from "pdf-lib";
import { pdfDate } from "./description.ts";

/** A file that travels inside the document. */
export interface AssociatedFile {
  readonly name: string;
  readonly mediaType: string;
  /** What the file is to the document: its data, or what it was made of. */
  readonly relationship: "Data" | "Source";
  readonly bytes: Uint8Array;
  /** One sentence for people. */
  readonly description: string;
}

/**
 * Writes the files as associated files of the whole document, and gives the catalog entries that name them: none for none.
 * @source ISO 19005-3, 6.8 and annex E
 */
export function embedFiles(context: PDFContext, files: readonly AssociatedFile[], date: string | undefined) {
  if (files.length === 0) return {};
  // The name tree must be sorted.
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const specifications = sorted.map((file) => {
    const params = { Size: file.bytes.length, ...(date === undefined ? {} : { ModDate: PDFString.of(pdfDate(date)) }) };
    const stream = context.register(context.flateStream(file.bytes, { Type: "EmbeddedFile", Subtype: file.mediaType, Params: params }));
    return context.register(
      context.obj({
        Type: "Filespec",
        F: PDFHexString.fromText(file.name),
        UF: PDFHexString.fromText(file.name),
        Desc: PDFHexString.fromText(file.description),
        AFRelationship: file.relationship,
        EF: { F: stream, UF: stream },
      }),
    );
  });
  const names = sorted.flatMap((file, i) => [PDFHexString.fromText(file.name), specifications[i]]);
  return { Names: { EmbeddedFiles: { Names: names } }, AF: specifications };
}
