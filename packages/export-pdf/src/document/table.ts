import { textLines, type Line, type TextStyle } from "../layout/line.ts";
import { rowStrips, type Strip } from "../layout/strip.ts";
import type { StructureElement } from "../pen/structure.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";

/** Empty space at the right of each column. @unit pt */
export const GUTTER = 8;

export interface Column {
  readonly title: string;
  /** With its gutter. @unit pt */
  readonly width: number;
}

/** A cell's text; its own style where it is not that of a value. */
export interface CellText {
  readonly text: string;
  readonly style?: TextStyle;
}

/**
 * Writes a table over the whole width: head cells for the columns, and the first cell of each row as its head. The head
 * is repeated, unread, on every page the table goes on.
 */
export function writeTable(manuscript: Manuscript, parent: StructureElement, summary: string, columns: readonly Column[], rows: readonly (readonly CellText[])[]): void {
  const { styles, strips } = manuscript;
  const table = parent.add("Table", { summary });
  const headRow = table.add("THead").add("TR");
  const body = table.add("TBody");
  const lefts = columns.map((_, i) => columns.slice(0, i).reduce((left, column) => left + column.width, MARGIN.left));
  const place = (lines: (column: Column, i: number) => Line[]) => columns.map((column, i) => ({ left: lefts[i] ?? MARGIN.left, lines: lines(column, i) }));

  const titles = (element: () => StructureElement | undefined): Strip[] =>
    rowStrips(
      place(({ title, width }) => textLines(title, styles.smallStrong, width - GUTTER, element())),
      { gap: 4, padding: 3, keepsNext: true, under: (sheet, bottom) => sheet.artifact("Layout", () => sheet.rule(MARGIN.left, bottom, MARGIN.right, bottom, 0.8, 0.3)) },
    );
  strips.push(...titles(() => headRow.add("TH", { scope: "Column" })));
  const head = stacked(titles(() => undefined));
  for (const row of rows) {
    const element = body.add("TR");
    strips.push(
      ...rowStrips(
        place(({ width }, i) => {
          const { text, style = styles.value } = row[i] ?? { text: "" };
          return textLines(text, style, width - GUTTER, i === 0 ? element.add("TH", { scope: "Row" }) : element.add("TD"));
        }),
        { padding: 2.5, head, under: (sheet, bottom) => sheet.artifact("Layout", () => sheet.rule(MARGIN.left, bottom, MARGIN.right, bottom, 0.4, 0.8)) },
      ),
    );
  }
}

/** Several strips as one. */
function stacked(strips: readonly Strip[]): Strip {
  return {
    height: strips.reduce((sum, strip) => sum + strip.height, 0),
    gap: 0,
    keepsNext: true,
    draw(sheet, top) {
      let y = top;
      for (const strip of strips) {
        strip.draw(sheet, y);
        y += strip.height;
      }
    },
  };
}
