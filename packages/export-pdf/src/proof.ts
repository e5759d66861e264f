// Reads PDF files of this package back, for tests and golden files: their text, tag tree and shortcomings.
export { readPdf, type ReadElement, type ReadFile, type ReadFont, type ReadPage, type ReadPdf } from "./pen/proof/read-pdf.ts";
export { elementsOf, tagTree, textOfElement } from "./pen/proof/reading.ts";
export { pdfFindings } from "./pen/proof/findings.ts";
