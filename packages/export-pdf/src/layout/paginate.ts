import type { Sheet } from "../pen/sheet.ts";
import type { Strip } from "./strip.ts";

/** The part of a page that strips may fill, from its top edge. @unit pt */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places the strips one below the other, on as many sheets as they need, one at least. Strips that keep the next stand on
 * one page with it, unless all of them are taller than a page.
 */
export function paginate(strips: readonly Strip[], area: Area, addSheet: () => Sheet): void {
  let sheet = addSheet();
  let y = area.top;
  strips.forEach((strip, i) => {
    const needed = neededAt(strips, i, area.bottom - area.top);
    if (y > area.top && y + needed > area.bottom + TOLERANCE) {
      sheet = addSheet();
      y = area.top;
      if (strip.head !== undefined) {
        strip.head.draw(sheet, y);
        y += strip.head.height;
      }
    } else if (y > area.top) y += strip.gap;
    strip.draw(sheet, y);
    y += strip.height;
  });
}

// Sums of heights in points differ from their true value by less than this.
const TOLERANCE = 0.01;

/** The height of a strip and of those it must stand together with; of itself alone where all of them exceed a page. */
function neededAt(strips: readonly Strip[], index: number, page: number): number {
  let needed = 0;
  for (let i = index; ; i++) {
    const strip = strips[i];
    if (strip === undefined) return needed;
    needed += strip.gap + strip.height;
    if (needed > page) return (strips[index]?.gap ?? 0) + (strips[index]?.height ?? 0);
    if (!strip.keepsNext) return needed;
  }
}
