import type { Ink, Sheet } from "../pen/sheet.ts";
import type { StructureElement } from "../pen/structure.ts";
import { breakLines } from "./break-lines.ts";

/** One line of a column: how high it is in points, and how to paint it at a place. It tags its own content. */
export interface Line {
  readonly height: number;
  draw(sheet: Sheet, left: number, top: number): void;
}

/** How text looks: its ink and the distance of two baselines in points. */
export interface TextStyle {
  readonly ink: Ink;
  readonly leading: number;
}

/** The text broken into lines of the width, all of them content of the element, or artifacts where there is none. */
export function textLines(text: string, style: TextStyle, width: number, element: StructureElement | undefined): Line[] {
  const { ink, leading } = style;
  const { ascent, descent, unitsPerEm } = ink.typeface.font;
  const baseline = (leading + ((ascent + descent) / unitsPerEm) * ink.size) / 2;
  return breakLines(text, ink.typeface, (width * 1000) / ink.size).map((shapes) => ({
    height: leading,
    draw(sheet, left, top) {
      if (shapes.length === 0) return;
      const paint = (): void => sheet.text(shapes, left, top + baseline, ink);
      if (element === undefined) sheet.artifact("Pagination", paint);
      else sheet.tag(element, paint);
    },
  }));
}

/** The lines moved to the right; `ahead` paints what stands before the first of them. */
export function indented(lines: readonly Line[], indent: number, ahead?: (sheet: Sheet, left: number, top: number) => void): Line[] {
  return lines.map((line, i) => ({
    height: line.height,
    draw(sheet, left, top) {
      if (i === 0) ahead?.(sheet, left, top);
      line.draw(sheet, left + indent, top);
    },
  }));
}
