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
 * Cells side by side. A row that is not very tall is one strip, each cell keeping its own line heights. A taller one is
 * a strip for each line, so that it may be parted between pages, with two lines at least on either.
 */
export function rowStrips(cells: readonly Cell[], facts: RowFacts = {}): Strip[] {
  const { gap = 0, padding = 0, keepsNext = false, head, under } = facts;
  const bands = bandsOf(cells);
  return bands.map((band, i) => {
    const first = i === 0;
    const last = i === bands.length - 1;
    const above = first ? padding : 0;
    const height = Math.max(0, ...band.map(({ lines }) => heightOf(lines))) + above + (last ? padding : 0);
    return {
      height,
      gap: first ? gap : 0,
      keepsNext: last ? keepsNext : keepsNext || first || i === bands.length - 2,
      ...(head === undefined ? {} : { head }),
      draw(sheet, top) {
        for (const { left, lines } of band) drawLines(sheet, left, top + above, lines);
        if (last) under?.(sheet, top + height);
      },
    };
  });
}

/** All cells at once, or line by line where they are tall. */
function bandsOf(cells: readonly Cell[]): (readonly Cell[])[] {
  if (cells.every(({ lines }) => heightOf(lines) <= UNPARTED_HEIGHT)) return [cells];
  const count = Math.max(...cells.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, i) => cells.map(({ left, lines }) => ({ left, lines: lines.slice(i, i + 1) })));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function drawLines(sheet: Sheet, left: number, top: number, lines: readonly Line[]): void {
  let y = top;
  for (const line of lines) {
    line.draw(sheet, left, y);
    y += line.height;
  }
}

/** Lines one below the other. */
export function columnStrips(left: number, lines: readonly Line[], facts: RowFacts = {}): Strip[] {
  return rowStrips([{ left, lines }], facts);
}
