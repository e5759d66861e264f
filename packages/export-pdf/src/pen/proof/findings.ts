import type { ReadElement, ReadPdf } from "./read-pdf.ts";
import { elementsOf } from "./reading.ts";

/** Actions and content that do something, refer outside or hide: never in a document for a clerk. */
const FORBIDDEN = ["JS", "JavaScript", "OpenAction", "AA", "Launch", "XFA", "RichMedia", "SubmitForm", "ImportData", "AcroForm", "URI", "GoToR", "GoToE", "Encrypt"];
/** Which elements may stand in which; for those not named here, anything may. @source ISO 32000-1, 14.8.4.3 */
const CHILDREN: { readonly [tag: string]: readonly string[] } = {
  L: ["LI"],
  LI: ["Lbl", "LBody"],
  Table: ["THead", "TBody"],
  THead: ["TR"],
  TBody: ["TR"],
  TR: ["TH", "TD"],
};

/**
 * What keeps a file from being what this package promises, a sentence each; none for a good file. Not a validator of
 * PDF/A and PDF/UA: it holds what can be seen in the structure, the marks, the metadata and the names of the file.
 */
export function pdfFindings(pdf: ReadPdf): string[] {
  return [...metadataFindings(pdf), ...markFindings(pdf), ...structureFindings(pdf), ...fontFindings(pdf)];
}

function metadataFindings(pdf: ReadPdf): string[] {
  const xmp = pdf.xmp ?? "";
  const escapedTitle = (pdf.title ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    ...expect(pdf.language !== undefined && pdf.language !== "", "The catalog names no language."),
    ...expect(pdf.isMarked, "The catalog does not say that the document is marked."),
    ...expect(pdf.showsTitle, "The title is not shown in the window."),
    ...expect(pdf.title !== undefined && pdf.title !== "", "The document has no title."),
    ...expect(xmp.includes(`<rdf:li xml:lang="x-default">${escapedTitle}</rdf:li>`), "The title in the XMP packet is not that of the document."),
    ...expect(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/.test(xmp), "The XMP packet does not name PDF/A-3a."),
    ...expect(xmp.includes("<pdfuaid:part>1</pdfuaid:part>"), "The XMP packet does not name PDF/UA-1."),
    ...expect(xmp.includes("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"), "The XMP packet does not describe its PDF/UA properties."),
    ...expect(pdf.hasId, "The trailer has no identifier."),
    ...expect(pdf.hasOutputIntent, "There is no output intent with a profile."),
    ...FORBIDDEN.filter((name) => pdf.names.has(name)).map((name) => `The file holds /${name}.`),
  ];
}

function markFindings(pdf: ReadPdf): string[] {
  const owners = new Map<string, string>();
  const findings: string[] = [];
  for (const { element } of elementsOf(pdf))
    for (const child of element.children) {
      if ("tag" in child) continue;
      const place = `${String(child.page)}:${String(child.mcid)}`;
      if (owners.has(place)) findings.push(`Mark ${place} has two elements.`);
      owners.set(place, element.id);
      const mark = pdf.pages[child.page]?.marks.find(({ mcid }) => mcid === child.mcid);
      if (mark === undefined) findings.push(`${element.tag} points at mark ${place}, which is not on the page.`);
      else if (mark.tag !== element.tag) findings.push(`Mark ${place} is called ${mark.tag}; its element is ${element.tag}.`);
    }
  pdf.pages.forEach((page, number) => {
    const parents = pdf.parentTree.get(page.key ?? -1) ?? [];
    for (const { mcid } of page.marks) {
      if (mcid === undefined) continue;
      const place = `${String(number)}:${String(mcid)}`;
      if (!owners.has(place)) findings.push(`Mark ${place} belongs to no element.`);
      else if (parents[mcid] !== owners.get(place)) findings.push(`The ParentTree gives mark ${place} another element than the tree.`);
    }
    if (page.unmarkedPaints > 0) findings.push(`Page ${String(number + 1)} paints ${String(page.unmarkedPaints)} times outside of marks.`);
    if (page.tabs !== "S") findings.push(`Page ${String(number + 1)} does not follow the structure with the tab key.`);
  });
  return findings;
}

function structureFindings(pdf: ReadPdf): string[] {
  const findings: string[] = [];
  let level = 0;
  if (pdf.tree?.tag !== "Document") findings.push("The structure does not start with Document.");
  for (const { element } of elementsOf(pdf)) {
    const { tag } = element;
    const tags = element.children.flatMap((child) => ("tag" in child ? [child.tag] : []));
    const allowed = CHILDREN[tag];
    if (allowed !== undefined) for (const child of tags) if (!allowed.includes(child)) findings.push(`${child} stands in ${tag}.`);
    if (/^H[1-6]$/.test(tag)) {
      const next = Number(tag.slice(1));
      if (next > level + 1) findings.push(`${tag} follows a heading of level ${String(level)}.`);
      level = next;
    }
    if (tag === "TH" && element.scope === undefined) findings.push("A TH does not say which cells it is for.");
    if (tag === "Figure" && (element.alt ?? "") === "") findings.push("A Figure has no alternative text.");
    if (tag === "L" && element.numbering === undefined) findings.push("An L does not say how it is numbered.");
    if (tag === "Table") findings.push(...tableFindings(element));
  }
  return findings;
}

function tableFindings(table: ReadElement): string[] {
  const elements = (element: ReadElement): ReadElement[] => element.children.flatMap((child) => ("tag" in child ? [child] : []));
  const counts = new Set(elements(table).flatMap((part) => elements(part).map((row) => elements(row).length)));
  return counts.size > 1 ? ["The rows of a Table have different numbers of cells."] : [];
}

function fontFindings(pdf: ReadPdf): string[] {
  return [
    ...pdf.fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => `The font ${name} is not embedded.`),
    ...pdf.fonts.filter(({ hasToUnicode }) => !hasToUnicode).map(({ name }) => `The font ${name} has no ToUnicode map.`),
    ...pdf.pages.flatMap(({ unreadable }) => unreadable.map((glyph) => `The glyph ${glyph} has no meaning.`)),
  ];
}

function expect(holds: boolean, finding: string): string[] {
  return holds ? [] : [finding];
}
