import type { Language, Transcript } from "@formgeber/core";
import type { AssociatedFile } from "../pen/embed-files.ts";

/** What a PDF is made of. Plain data: the same input gives the same bytes. */
export interface PdfInput {
  readonly transcript: Transcript;
  /** The bytes of two TrueType fonts. `@formgeber/export-pdf/fonts` reads two that cover DIN 91379. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
  /** Language of the document's own words; that of the transcript when absent. */
  readonly language?: Language;
  /** Present once the answers were accepted. */
  readonly submission?: {
    /** Vorgangsnummer. */
    readonly reference: string;
    /** ISO date-time with zone; also the only date the document bears. It is printed on the clock of its own zone. */
    readonly receivedAt: string;
  };
  /** Who the document is for: its name, then lines such as department and address. */
  readonly authority?: { readonly name: string; readonly lines: readonly string[] };
  /** Files that travel inside the document, such as its data as JSON or XML. */
  readonly associatedFiles?: readonly AssociatedFile[];
}
