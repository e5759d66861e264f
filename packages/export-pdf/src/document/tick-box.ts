import type { TextStyle } from "../layout/line.ts";
import type { Sheet } from "../pen/sheet.ts";
import type { StructureElement } from "../pen/structure.ts";

/** The side of the square. @unit pt */
export const TICK_BOX_SIZE = 8.5;

/**
 * Draws a square, with a cross in it when marked, on the line of text that starts at `top`. It is read as the picture's
 * alternative text and copied as ☒ or ☐.
 */
export function drawTickBox(sheet: Sheet, picture: StructureElement, left: number, top: number, marked: boolean, { ink }: TextStyle): void {
  const size = TICK_BOX_SIZE;
  const boxTop = top + 2.6;
  picture.box = [left, boxTop, size, size];
  const paint = (): void => {
    sheet.frame(left, boxTop, size, size, 0.7, 0);
    if (marked) {
      const [near, far] = [size * 0.2, size * 0.8];
      sheet.rule(left + near, boxTop + near, left + far, boxTop + far, 1.1, 0);
      sheet.rule(left + near, boxTop + far, left + far, boxTop + near, 1.1, 0);
    }
    sheet.text([ink.typeface.shape(" ")], left, boxTop + size, ink);
  };
  sheet.tag(picture, () => sheet.replaced(marked ? "☒" : "☐", paint));
}
