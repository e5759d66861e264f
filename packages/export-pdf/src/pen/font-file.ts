import { Fault } from "@formgeber/core";
import { create, type Font, type Glyph } from "fontkit";

/** A parsed TrueType font. Nothing that an export learns is kept in it, so one may serve many exports. */
export type FontFile = Font;

/** The glyphs of one font that a document uses. `@types/fontkit` gives `includeGlyph` a wrong result type. */
export interface FontSubset {
  /** The number of the glyph in the subset; the same for the same glyph. */
  includeGlyph(glyph: Glyph): number;
  /** The subset as a TrueType file. */
  encode(): Uint8Array;
}

const parsed = new WeakMap<Uint8Array, FontFile>();

/**
 * Parses the bytes of a TrueType font (TTF with glyf outlines; WOFF2 can be measured but not embedded).
 * The same array is parsed once.
 * @fault pdf/font-not-truetype
 */
export function readFontFile(bytes: Uint8Array): FontFile {
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const signature = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (signature !== "00010000" && signature !== "74727565") throw new Fault("pdf/font-not-truetype", { found: signature });
  const font = create(bytes as Parameters<typeof create>[0]) as FontFile;
  parsed.set(bytes, font);
  return font;
}

/** A new, empty subset of the font. */
export function subsetOf(font: FontFile): FontSubset {
  return font.createSubset() as unknown as FontSubset;
}
