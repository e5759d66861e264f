import type { GlyphRun } from "fontkit";
import { readFontFile, subsetOf, type FontFile, type FontSubset } from "./font-file.ts";
import { thousandths, wellFormed } from "./syntax.ts";

/** Glyphs on one height: `show` is the inside of a TJ array, `rise` the height over the baseline in 1/1000 em. */
export interface GlyphString {
  readonly rise: number;
  readonly show: string;
}

/** A stretch of shaped text. Widths are in 1/1000 em. */
export type ShapePart =
  /** Painted by the font. `actualText` is there when the glyphs alone would not read as the text. */
  | { readonly kind: "glyphs"; readonly width: number; readonly strings: readonly GlyphString[]; readonly actualText?: string }
  /** A character the font lacks: painted as a framed Unicode number, read as the character. */
  | { readonly kind: "code"; readonly width: number; readonly digits: string; readonly actualText: string };

/** A piece of text, shaped: what to paint and how wide it is, in 1/1000 em. Does not depend on the size. */
export interface Shape {
  readonly width: number;
  readonly parts: readonly ShapePart[];
}

/** Characters that show nothing and change how others are shown (direction, joining): never given to the font. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
// German compounds must not be joined over their seam ("Auf|fassung"), and copied text stays plain letters.
const FEATURES = { liga: false, clig: false };
const CODE_BOX_WIDTH = 900;

/** One font in one document: shapes text and remembers which glyphs the document needs. */
export class Typeface {
  /** The name of the font among the resources of a page. */
  readonly resource: string;
  readonly font: FontFile;
  readonly subset: FontSubset;
  /** Subset glyph → width in 1/1000 em, in the order of first use. */
  readonly widths = new Map<number, number>();
  /** Subset glyph → the code point it reads as. A glyph used only in forms that have ActualText may lack one. */
  readonly readings = new Map<number, number>();
  /** Every character met that the font lacks, in the order met. */
  readonly lacking = new Set<string>();
  readonly #shapes = new Map<string, Shape>();

  constructor(resource: string, bytes: Uint8Array) {
    this.resource = resource;
    this.font = readFontFile(bytes);
    this.subset = subsetOf(this.font);
  }

  /** Whether the font can paint the character by itself. */
  paints(character: string): boolean {
    return !INVISIBLE.test(character) && this.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }

  /** The shape of a text without line ends. Marks are placed by the font's own rules (GPOS). */
  shape(text: string): Shape {
    const known = this.#shapes.get(text);
    if (known !== undefined) return known;
    const shape = this.#shape(text);
    this.#shapes.set(text, shape);
    return shape;
  }

  #shape(text: string): Shape {
    const parts: ShapePart[] = [];
    let painted = "";
    const flush = (): void => {
      if (painted !== "") parts.push(this.#glyphs(painted));
      painted = "";
    };
    for (const character of text) {
      if (this.paints(character)) painted += character;
      else {
        flush();
        parts.push(this.#code(character));
      }
    }
    flush();
    return { width: parts.reduce((sum, part) => sum + part.width, 0), parts };
  }

  #code(character: string): ShapePart {
    this.lacking.add(character);
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { kind: "code", width: CODE_BOX_WIDTH, digits: digits.length % 2 === 0 ? digits : `0${digits}`, actualText: wellFormed(character) };
  }

  #glyphs(text: string): ShapePart {
    const run = this.font.layout(text, FEATURES);
    const { strings, width } = this.#strings(run);
    const readable = this.#claimReadings(text, run) && !/\p{M}/u.test(text);
    return readable ? { kind: "glyphs", width, strings } : { kind: "glyphs", width, strings, actualText: text };
  }

  /** Gives each glyph its code point; false when the glyphs, read one by one, would not give the text. */
  #claimReadings(text: string, run: GlyphRun): boolean {
    const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
    const glyphOf = (codePoint: number): number => this.font.glyphForCodePoint(codePoint).id;
    const oneToOne = run.glyphs.length === codePoints.length && run.glyphs.every((glyph, i) => glyphOf(codePoints[i] ?? 0) === glyph.id);
    let readable = oneToOne;
    run.glyphs.forEach((glyph, i) => {
      const code = this.subset.includeGlyph(glyph);
      const codePoint = oneToOne ? codePoints[i] : codePoints.find((one) => glyphOf(one) === glyph.id);
      if (codePoint !== undefined && !this.readings.has(code)) this.readings.set(code, codePoint);
      readable &&= this.readings.get(code) === codePoint;
    });
    return readable;
  }

  #strings(run: GlyphRun): { strings: GlyphString[]; width: number } {
    const unit = 1000 / this.font.unitsPerEm;
    const strings: GlyphString[] = [];
    let show = "";
    let codes = "";
    let rise = 0;
    let width = 0;
    const move = (distance: number): void => {
      if (codes !== "") show += `<${codes}>`;
      codes = "";
      if (distance !== 0) show += thousandths(distance * unit);
    };
    run.glyphs.forEach((glyph, i) => {
      const at = run.positions[i] ?? { xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 };
      if (at.yOffset !== rise) {
        move(0);
        if (show !== "") strings.push({ rise: rise * unit, show });
        show = "";
        rise = at.yOffset;
      }
      if (at.xOffset !== 0) move(-at.xOffset);
      const code = this.subset.includeGlyph(glyph);
      this.widths.set(code, glyph.advanceWidth * unit);
      codes += code.toString(16).padStart(4, "0");
      const back = glyph.advanceWidth - at.xAdvance + at.xOffset;
      if (back !== 0) move(back);
      width += at.xAdvance * unit;
    });
    move(0);
    if (show !== "") strings.push({ rise: rise * unit, show });
    return { strings, width };
  }
}
