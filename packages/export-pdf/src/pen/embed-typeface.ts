import { PDFString, type PDFContext, type PDFRef } from "pdf-lib";
import { fingerprint, thousandths } from "./syntax.ts";
import type { Typeface } from "./typeface.ts";

/**
 * Writes the font with the glyphs the document used under the reference given: a Type0 font over an embedded TrueType
 * subset, with widths and a ToUnicode map.
 * @source ISO 32000-1, 9.7 and 9.10.3; ISO 19005-3, 6.2.11
 */
export function embedTypeface(context: PDFContext, typeface: Typeface, ref: PDFRef): void {
  const { font, widths } = typeface;
  const program = typeface.subset.encode();
  const name = `${subsetTag(program)}+${font.postscriptName}`;
  const unit = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: [minX, minY, maxX, maxY].map((edge) => rounded(edge * unit)),
      ItalicAngle: font.italicAngle,
      Ascent: rounded(font.ascent * unit),
      Descent: rounded(font.descent * unit),
      CapHeight: rounded(font.capHeight * unit),
      XHeight: rounded(font.xHeight * unit),
      StemV: font["OS/2"].usWeightClass >= 600 ? 140 : 80,
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    }),
  );
  const codes = [...widths.keys()].sort((a, b) => a - b);
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
      CIDToGIDMap: "Identity",
      DW: 0,
      W: codes.flatMap((code) => [code, [rounded(widths.get(code) ?? 0)]]),
      FontDescriptor: descriptor,
    }),
  );
  const readings = codes.map((code): readonly [number, number] => [code, typeface.readings.get(code) ?? 0xfffd]);
  context.assign(
    ref,
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(readings))),
    }),
  );
}

/** A CMap from glyph code to code point. @source ISO 32000-1, 9.10.3 */
function toUnicode(readings: readonly (readonly [code: number, codePoint: number])[]): string {
  const hex = (code: number): string => `<${code.toString(16).padStart(4, "0")}>`;
  const text = (codePoint: number): string =>
    `<${[...String.fromCodePoint(codePoint)].join("").split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0")).join("")}>`;
  const blocks: string[] = [];
  // A block may hold a hundred entries.
  for (let i = 0; i < readings.length; i += 100) {
    const block = readings.slice(i, i + 100);
    blocks.push(`${String(block.length)} beginbfchar`, ...block.map(([code, codePoint]) => `${hex(code)} ${text(codePoint)}`), "endbfchar");
  }
  return [
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<0000> <ffff>",
    "endcodespacerange",
    ...blocks,
    "endcmap",
    "CMapName currentdict /CMap defineresource pop",
    "end",
    "end",
  ].join("\n");
}

/** Six capital letters that name the subset. @source ISO 32000-1, 9.6.4 */
function subsetTag(program: Uint8Array): string {
  const digits = fingerprint(program);
  return [0, 1, 2, 3, 4, 5].map((i) => String.fromCharCode(65 + (Number.parseInt(digits.slice(i * 4, i * 4 + 4), 16) % 26))).join("");
}

function rounded(value: number): number {
  return Number(thousandths(value));
}
