import { columnStrips } from "../layout/strip.ts";
import { textLines, type TextStyle } from "../layout/line.ts";
import type { StructureElement, Tag } from "../pen/structure.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";

const TAGS = ["H1", "H2", "H3", "H4", "H5", "H6"] as const satisfies readonly Tag[];

/**
 * Writes a heading that never stands alone at the foot of a page. Level 2 also becomes a bookmark. Headings deeper than
 * level 6, which PDF does not know, are written as level 6. A title without letters writes nothing.
 */
export function writeHeading(manuscript: Manuscript, parent: StructureElement, title: string, level: number): void {
  if (title.trim() === "") return;
  const { pen, strips } = manuscript;
  const style = styleOf(manuscript, level);
  const lines = textLines(title, style, MARGIN.right - MARGIN.left, parent.add(TAGS[Math.min(level, 6) - 1] ?? "H6"));
  const [first, ...rest] = columnStrips(MARGIN.left, lines, { gap: level === 2 ? 20 : 12, keepsNext: true });
  if (first === undefined) return;
  if (level !== 2) strips.push(first, ...rest);
  else
    strips.push(
      {
        ...first,
        draw(sheet, top) {
          pen.addBookmark({ title, page: sheet.page, top });
          first.draw(sheet, top);
        },
      },
      ...rest,
      {
        height: 6,
        gap: 0,
        keepsNext: true,
        draw: (sheet, top) => sheet.artifact("Layout", () => sheet.rule(MARGIN.left, top + 2.5, MARGIN.right, top + 2.5, 1, 0)),
      },
    );
}

function styleOf({ styles }: Manuscript, level: number): TextStyle {
  if (level <= 2) return level === 1 ? styles.title : styles.page;
  return level === 3 ? styles.heading : styles.minor;
}
