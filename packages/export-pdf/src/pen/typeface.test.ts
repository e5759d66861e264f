import { characterRanges, characterSequences } from "@formgeber/core";
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { readFonts } from "../fonts.ts";
import { Typeface } from "./typeface.ts";

const fonts = await readFonts();
const characters = characterRanges("E").flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)));
const controls = /[\t\n\r]/;
const units = [...characters.filter((character) => !controls.test(character)), ...characterSequences];

describe.each(["regular", "bold"] as const)("Arimo %s", (weight) => {
  test("paints every character and sequence of DIN 91379, and none as the missing glyph", () => {
    const typeface = new Typeface("F1", fonts[weight]);
    const bad = units.filter((unit) => {
      const { glyphs } = typeface.font.layout(unit.normalize("NFC"), { liga: false });
      return glyphs.some(({ id, path }) => id === 0 || (path.commands.length === 0 && unit.trim() !== ""));
    });
    for (const unit of units) typeface.shape(unit.normalize("NFC"));
    expect({ count: units.length > 900, bad, lacking: [...typeface.lacking] }).toEqual({ count: true, bad: [], lacking: [] });
  });

  test("loses no outline when it is cut down to the glyphs of the document", () => {
    const typeface = new Typeface("F1", fonts[weight]);
    const glyphs = units.flatMap((unit) => typeface.font.layout(unit.normalize("NFC"), { liga: false }).glyphs);
    for (const unit of units) typeface.shape(unit.normalize("NFC"));
    const cut = create(typeface.subset.encode() as Parameters<typeof create>[0]) as Font;
    const changed = glyphs.filter((glyph) => cut.getGlyph(typeface.subset.includeGlyph(glyph)).path.toSVG() !== glyph.path.toSVG());
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

describe("Typeface", () => {
  test("sets a mark over its letter and not beside it", () => {
    const typeface = new Typeface("F1", fonts.regular);
    const letter = typeface.shape("A");
    const marked = typeface.shape("A\u0331\u0308");
    expect(marked.width).toBeCloseTo(letter.width);
    expect(marked.parts[0]).toMatchObject({ kind: "glyphs", actualText: "A\u0331\u0308" });
  });

  test("gives no replacement text where the glyphs read as the text", () => {
    const typeface = new Typeface("F1", fonts.regular);
    expect(typeface.shape("Auffassung").parts).toEqual([expect.not.objectContaining({ actualText: expect.anything() })]);
  });

  test("shows what the font lacks, or what would hide or turn text, as its Unicode number", () => {
    const typeface = new Typeface("F1", fonts.regular);
    const codes = typeface.shape("a\u{1F333}\u202E\u0000").parts.flatMap((part) => (part.kind === "code" ? [part.digits] : []));
    expect(codes).toEqual(["01F333", "202E", "0000"]);
  });

  test("paints a hyphen the same whatever was shaped before", () => {
    const shapes = [["a-b"], ["a\u00ADb", "\u2010", "a-b"]].map((texts) => {
      const typeface = new Typeface("F1", fonts.regular.slice());
      return texts.map((text) => typeface.shape(text)).at(-1)?.width;
    });
    expect(shapes[0]).toBe(shapes[1]);
  });
});
