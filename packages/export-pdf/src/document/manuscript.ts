import type { Language } from "@formgeber/core";
import type { TextStyle } from "../layout/line.ts";
import type { Strip } from "../layout/strip.ts";
import type { Pen } from "../pen/pen.ts";
import { mm } from "../pen/units.ts";
import type { Say } from "../words/words.ts";

/** Margins of the text, from the page's left edge. @source DIN 5008: 25 mm left, 20 mm right */
export const MARGIN = { left: mm(25), right: mm(190) } as const;

/** The looks of the document: few sizes, one typeface, black and two greys (contrast of both over 7:1). */
export interface Styles {
  readonly title: TextStyle;
  readonly page: TextStyle;
  readonly heading: TextStyle;
  readonly minor: TextStyle;
  readonly value: TextStyle;
  readonly strong: TextStyle;
  readonly label: TextStyle;
  readonly absent: TextStyle;
  readonly small: TextStyle;
  readonly smallStrong: TextStyle;
  readonly tiny: TextStyle;
}

/** A document in the making: where it is written to, in which words and looks, and the strips so far. */
export interface Manuscript {
  readonly pen: Pen;
  readonly language: Language;
  readonly say: Say;
  readonly styles: Styles;
  readonly strips: Strip[];
}

/** A manuscript without strips. */
export function newManuscript(pen: Pen, language: Language, say: Say): Manuscript {
  const style = (weight: "regular" | "bold", size: number, leading: number, grey = 0): TextStyle => ({ ink: { typeface: pen[weight], size, grey }, leading });
  const styles: Styles = {
    title: style("bold", 18, 23),
    page: style("bold", 13, 18),
    heading: style("bold", 11, 15),
    minor: style("bold", 10, 14),
    value: style("regular", 10, 14),
    strong: style("bold", 10, 14),
    label: style("regular", 10, 14, 0.3),
    absent: style("regular", 10, 14, 0.34),
    small: style("regular", 8.5, 12, 0.3),
    smallStrong: style("bold", 8.5, 12),
    tiny: style("regular", 7, 10, 0.3),
  };
  return { pen, language, say, styles, strips: [] };
}
