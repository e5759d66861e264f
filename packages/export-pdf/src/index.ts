// A transcript in, accessible PDF bytes out. Nothing here reads a file, a clock or the network.
export { exportPdf } from "./export-pdf.ts";
export type { PdfInput } from "./document/pdf-input.ts";
export type { AssociatedFile } from "./pen/embed-files.ts";
