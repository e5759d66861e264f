import type { Sheet } from "../pen/sheet.ts";
import type { Line } from "./line.ts";

/** A band over the whole width that is never cut. A document is a row of strips. */
export interface Strip {
  readonly height: number;
  /** Empty space above, in points; dropped at the top of a page. */
  readonly gap: number;
  /** Whether it must stand on the same page as the next strip. */
  readonly keepsNext: boolean;
  /** What is repeated above when this strip opens a page: the head of its table, as an artifact. */
  readonly head?: Strip;
  draw(sheet: Sheet, top: number): void;
}

/** A column of a row: where it starts, from the page's left edge. */
export interface Cell {
  readonly left: number;
  readonly lines: readonly Line[];
}

export interface RowFacts {
  readonly gap?: number;
  /** Space inside, above the first and below the last line. */
  readonly padding?: number;
  /** Keeps the whole row with what follows, as a heading is. */
  readonly keepsNext?: boolean;
  readonly head?: Strip;
  /** Painted once the row is done, under its last line. */
  readonly under?: (sheet: Sheet, bottom: number) => void;
}

/** Rows taller than this may be parted between pages. @unit pt */
const UNPARTED_HEIGHT = 240;

/**
 * Cells side by side, their first lines on one height, as strips: one for each line. A row that is not very tall stays
 * whole; a taller one is parted, with two lines at least on either page.
 */
export function rowStrips(cells: readonly Cell[], facts: RowFacts = {}): Strip[] {
  const { gap = 0, padding = 0, keepsNext = false, head, under } = facts;
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const heights = Array.from({ length: count }, (_, i) => Math.max(0, ...cells.map(({ lines }) => lines[i]?.height ?? 0)));
  const whole = heights.reduce((sum, height) => sum + height, 0) <= UNPARTED_HEIGHT;
  return heights.map((height, i) => {
    const first = i === 0;
    const last = i === count - 1;
    const above = first ? padding : 0;
    const total = height + above + (last ? padding : 0);
    return {
      height: total,
      gap: first ? gap : 0,
      keepsNext: last ? keepsNext : whole || keepsNext || first || i === count - 2,
      ...(head === undefined ? {} : { head }),
      draw(sheet, top) {
        for (const { left, lines } of cells) lines[i]?.draw(sheet, left, top + above);
        if (last) under?.(sheet, top + total);
      },
    };
  });
}

/** Lines one below the other. */
export function columnStrips(left: number, lines: readonly Line[], facts: RowFacts = {}): Strip[] {
  return rowStrips([{ left, lines }], facts);
}
