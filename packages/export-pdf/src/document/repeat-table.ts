import type { TranscriptEntry, TranscriptRow } from "@formgeber/core";
import { columnWidths, type ColumnWish } from "../layout/column-widths.ts";
import type { TextStyle } from "../layout/line.ts";
import { LINE_END } from "../layout/break-lines.ts";
import type { StructureElement } from "../pen/structure.ts";
import { mm } from "../pen/units.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import { plainTexts } from "./plain-texts.ts";
import { GUTTER, writeTable, type CellText, type Column } from "./table.ts";

const MOST_COLUMNS = 5;
const LONGEST_TEXT = 40;
const NUMBER_WIDTH = mm(11);

/**
 * The columns of a repeat that reads best as a table: several rows which ask the same few questions and have short plain
 * answers. Undefined for any other repeat, whose rows then stand one below the other.
 */
export function columnsOf(manuscript: Manuscript, rows: readonly TranscriptRow[]): Column[] | undefined {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return undefined;
  const titles = first.entries.map((entry) => (entry.kind === "answer" ? entry.label : ""));
  if (titles.length === 0 || titles.length > MOST_COLUMNS) return undefined;
  const table = rows.map((row) => row.entries.map((entry) => cellOf(manuscript, entry)));
  const alike = rows.every(({ entries }) => entries.length === titles.length && entries.every((entry, i) => entry.kind === "answer" && entry.label === titles[i]));
  if (!alike || table.some((cells) => cells.includes(undefined))) return undefined;
  const { styles } = manuscript;
  const wishes = titles.map((title, i) =>
    wishOf([wish(title, styles.smallStrong), ...table.map((cells) => wish(cells[i]?.text ?? "", styles.value))]),
  );
  const widths = columnWidths(wishes, MARGIN.right - MARGIN.left - NUMBER_WIDTH);
  return widths?.map((width, i) => ({ title: titles[i] ?? "", width }));
}

/** Writes the rows as a table, numbered. */
export function writeRepeatTable(manuscript: Manuscript, parent: StructureElement, repeat: { readonly title: string; readonly rows: readonly TranscriptRow[] }, columns: readonly Column[]): void {
  const number: Column = { title: manuscript.say("number"), width: NUMBER_WIDTH };
  const rows = repeat.rows.map((row, i) => [{ text: String(i + 1) }, ...row.entries.map((entry) => cellOf(manuscript, entry) ?? { text: "" })]);
  writeTable(manuscript, parent, repeat.title, [number, ...columns], rows);
}

/** The one short text of an answer; undefined for anything that wants more room than a cell. */
function cellOf({ say, styles }: Manuscript, entry: TranscriptEntry): CellText | undefined {
  const texts = entry.kind === "answer" ? plainTexts(entry.presented) : undefined;
  if (texts === undefined || texts.length > 1) return undefined;
  const [text] = texts;
  if (text === undefined) return { text: say("nothing"), style: styles.absent };
  return text.length > LONGEST_TEXT || LINE_END.test(text) ? undefined : { text };
}

function wish(text: string, { ink }: TextStyle): ColumnWish {
  const width = (part: string): number => (ink.typeface.shape(part.normalize("NFC")).width * ink.size) / 1000;
  // A little more than measured, since a line is broken word by word.
  return { least: Math.max(0, ...text.split(" ").map(width)) + GUTTER + 1, natural: width(text) + GUTTER + 2 };
}

function wishOf(wishes: readonly ColumnWish[]): ColumnWish {
  return { least: Math.max(...wishes.map(({ least }) => least)), natural: Math.max(...wishes.map(({ natural }) => natural)) };
}
