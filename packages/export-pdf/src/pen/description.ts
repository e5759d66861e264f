import { PDFHexString, PDFString, type PDFContext, type PDFRef } from "pdf-lib";
import { wellFormed } from "./syntax.ts";

/** What a document says about itself. */
export interface Description {
  readonly title: string;
  /** Language tag (BCP 47). */
  readonly language: string;
  /** The authority or person it comes from. */
  readonly author?: string;
  /** When it came to be: ISO date-time with zone. Without one the document bears no date. */
  readonly date?: string;
}

const PRODUCER = "Formgeber";

/** The document information dictionary: the same facts as in the XMP packet. */
export function writeInformation(context: PDFContext, { title, author, date }: Description): PDFRef {
  const dates = date === undefined ? {} : { CreationDate: PDFString.of(pdfDate(date)), ModDate: PDFString.of(pdfDate(date)) };
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(legible(title)),
      ...(author === undefined ? {} : { Author: PDFHexString.fromText(legible(author)) }),
      Creator: PDFString.of(PRODUCER),
      Producer: PDFString.of(PRODUCER),
      ...dates,
    }),
  );
}

/**
 * The XMP packet, uncompressed, which names the standards kept: PDF/A-3a and PDF/UA-1.
 * @source ISO 19005-3, 6.6; ISO 14289-1, 5
 */
export function writeMetadata(context: PDFContext, description: Description): PDFRef {
  return context.register(context.stream(new TextEncoder().encode(xmp(description)), { Type: "Metadata", Subtype: "XML" }));
}

function xmp({ title, language, author, date }: Description): string {
  const when = date === undefined ? "" : `<xmp:CreateDate>${xmpDate(date)}</xmp:CreateDate><xmp:ModifyDate>${xmpDate(date)}</xmp:ModifyDate>`;
  const creator = author === undefined ? "" : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
${creator}<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
${when}<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA that the document conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** "D:20261123100500+01'00'". @source ISO 32000-1, 7.9.4 */
export function pdfDate(iso: string): string {
  const { date, time, zone } = partsOf(iso);
  const offset = zone === "Z" ? "Z" : `${zone.slice(0, 3)}'${zone.slice(4)}'`;
  return `D:${date.replaceAll("-", "")}${time.replaceAll(":", "")}${offset}`;
}

function xmpDate(iso: string): string {
  const { date, time, zone } = partsOf(iso);
  return `${date}T${time}${zone}`;
}

/** To the second, since the PDF syntax knows no fractions and both places must agree. */
function partsOf(iso: string): { date: string; time: string; zone: string } {
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), zone: /(?:Z|[+-]\d\d:\d\d)$/.exec(iso)?.[0] ?? "Z" };
}

function escaped(text: string): string {
  return legible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Characters that XML 1.0 cannot carry become U+FFFD, in both places alike. */
function legible(text: string): string {
  return wellFormed(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
