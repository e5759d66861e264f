import type { RichBlock, RichSpan, TranscriptEntry, TranscriptRow } from "@formgeber/core";
import { textLines } from "../layout/line.ts";
import { columnStrips, type Strip } from "../layout/strip.ts";
import type { StructureElement } from "../pen/structure.ts";
import { writeAnswer } from "./answer.ts";
import { writeHeading } from "./heading.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import { plainTexts } from "./plain-texts.ts";
import { columnsOf, writeRepeatTable } from "./repeat-table.ts";

/** What stands over entries: its title, and the level that headings below it have. */
interface Over {
  readonly title: string;
  readonly level: number;
}

type Answer = Extract<TranscriptEntry, { kind: "answer" }>;
type Repeat = Extract<TranscriptEntry, { kind: "repeat" }>;

/** Writes entries in their order; answers that follow each other are one list. A first title that only repeats the one over it is left out. */
function writeEntries(manuscript: Manuscript, parent: StructureElement, entries: readonly TranscriptEntry[], over: Over): void {
  let list: StructureElement | undefined;
  const printed = entries.filter((entry) => entry.kind !== "note" || entry.tone === "warning");
  printed.forEach((entry, i) => {
    const answer = asAnswer(entry);
    if (answer === undefined) {
      list = undefined;
      writeBlock(manuscript, parent, i === 0 ? withoutTitle(entry, over.title) : entry, over.level);
      return;
    }
    const resumes = list === undefined && i > 0;
    list ??= parent.add("L", { numbering: "None" });
    writeAnswer(manuscript, list, answer, resumes);
  });
}

/** The entry as one question and its answer, where it is that or reads best so: a repeat of single texts, or without rows. */
function asAnswer(entry: TranscriptEntry): Answer | undefined {
  if (entry.kind === "answer") return entry;
  if (entry.kind !== "repeat") return undefined;
  const texts = entry.rows.map(singleText);
  const chosen = texts.filter((text) => text !== undefined);
  return chosen.length === texts.length ? { kind: "answer", pointer: entry.pointer, label: entry.title, presented: { kind: "choices", chosen } } : undefined;
}

function singleText({ entries: [only, ...more] }: TranscriptRow): string | undefined {
  const texts = only?.kind === "answer" && more.length === 0 ? plainTexts(only.presented) : undefined;
  return texts?.length === 1 ? texts[0] : undefined;
}

function withoutTitle(entry: TranscriptEntry, title: string): TranscriptEntry {
  return "title" in entry && entry.title === title ? { ...entry, title: "" } : entry;
}

function writeBlock(manuscript: Manuscript, parent: StructureElement, entry: TranscriptEntry, level: number): void {
  switch (entry.kind) {
    case "answer":
      return writeAnswer(manuscript, parent.add("L", { numbering: "None" }), entry, false);
    case "group":
    case "section":
      return writeTitled(manuscript, parent, entry, level);
    case "repeat":
      return writeRepeat(manuscript, parent, entry, level);
    case "note":
      return writeWarning(manuscript, parent, entry.text);
    default:
      return entry satisfies never;
  }
}

/** Entries under a title, in a part of their own; without a title they belong to what surrounds them. */
export function writeTitled(manuscript: Manuscript, parent: StructureElement, { title, entries }: { readonly title: string; readonly entries: readonly TranscriptEntry[] }, level: number): void {
  const part = parent.add("Sect");
  writeHeading(manuscript, part, title, level);
  writeEntries(manuscript, part, entries, { title, level: title.trim() === "" ? level : level + 1 });
}

function writeRepeat(manuscript: Manuscript, parent: StructureElement, repeat: Repeat, level: number): void {
  const part = parent.add("Sect");
  writeHeading(manuscript, part, repeat.title, level);
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
