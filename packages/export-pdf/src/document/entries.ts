import type { RichBlock, RichSpan, TranscriptEntry } from "@formgeber/core";
import { textLines } from "../layout/line.ts";
import { columnStrips, type Strip } from "../layout/strip.ts";
import type { StructureElement } from "../pen/structure.ts";
import { writeAnswer } from "./answer.ts";
import { writeHeading } from "./heading.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import { columnsOf, writeRepeatTable } from "./repeat-table.ts";

/** Writes entries in their order; answers that follow each other are one list. `level` is that of the headings inside. */
export function writeEntries(manuscript: Manuscript, parent: StructureElement, entries: readonly TranscriptEntry[], level: number): void {
  let list: StructureElement | undefined;
  for (const entry of entries) {
    if (entry.kind === "answer") {
      list ??= parent.add("L", { numbering: "None" });
      writeAnswer(manuscript, list, entry);
      continue;
    }
    list = undefined;
    writeBlock(manuscript, parent, entry, level);
  }
}

function writeBlock(manuscript: Manuscript, parent: StructureElement, entry: Exclude<TranscriptEntry, { kind: "answer" }>, level: number): void {
  switch (entry.kind) {
    case "group":
    case "section":
      return writeTitled(manuscript, parent, entry, level);
    case "repeat":
      return writeRepeat(manuscript, parent, entry, level);
    case "note":
      return entry.tone === "warning" ? writeWarning(manuscript, parent, entry.text) : undefined;
    default:
      return entry satisfies never;
  }
}

/** Entries under a title, in a part of their own; without a title they belong to what surrounds them. */
function writeTitled(manuscript: Manuscript, parent: StructureElement, { title, entries }: { readonly title: string; readonly entries: readonly TranscriptEntry[] }, level: number): void {
  const part = parent.add("Sect");
  writeHeading(manuscript, part, title, level);
  writeEntries(manuscript, part, entries, title.trim() === "" ? level : level + 1);
}

function writeRepeat(manuscript: Manuscript, parent: StructureElement, repeat: Extract<TranscriptEntry, { kind: "repeat" }>, level: number): void {
  const part = parent.add("Sect");
  writeHeading(manuscript, part, repeat.title, level);
  const { say, styles, strips } = manuscript;
  if (repeat.rows.length === 0) {
    strips.push(...columnStrips(MARGIN.left, textLines(say("nothing"), styles.absent, MARGIN.right - MARGIN.left, part.add("P")), { gap: 2 }));
    return;
  }
  const columns = columnsOf(manuscript, repeat.rows);
  if (columns !== undefined) return writeRepeatTable(manuscript, part, repeat, columns);
  for (const row of repeat.rows) writeTitled(manuscript, part, row, repeat.title.trim() === "" ? level : level + 1);
}

/** A warning the citizen was shown: named as a note, and set off by a bar at its left. */
function writeWarning({ say, styles, strips }: Manuscript, parent: StructureElement, blocks: readonly RichBlock[]): void {
  const indent = 10;
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [plain(block.spans)] : block.items.map((item) => `•\u00A0${plain(item)}`)));
  const lines = [{ text: say("note"), style: styles.strong }, ...texts.map((text) => ({ text, style: styles.value }))].flatMap(({ text, style }) =>
    textLines(text, style, MARGIN.right - MARGIN.left - indent, parent.add("P")),
  );
  const bar = columnStrips(MARGIN.left + indent, lines, { gap: 8, padding: 2 }).map(
    (strip): Strip => ({
      ...strip,
      draw(sheet, top) {
        sheet.artifact("Layout", () => sheet.area(MARGIN.left, top, 2.5, strip.height, 0.4));
        strip.draw(sheet, top);
      },
    }),
  );
  strips.push(...bar);
}

/** Formatted text on paper: a link shows its address. */
function plain(spans: readonly RichSpan[]): string {
  return spans.map((span) => (span.kind === "link" ? `${span.text} (${span.href})` : span.text)).join("");
}
