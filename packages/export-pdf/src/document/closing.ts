import { textLines } from "../layout/line.ts";
import { columnStrips } from "../layout/strip.ts";
import { mm } from "../pen/units.ts";
import { sizeText } from "../words/quantities.ts";
import { writeHeading } from "./heading.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import type { PdfInput } from "./pdf-input.ts";
import { writeTable } from "./table.ts";

const WIDTH = MARGIN.right - MARGIN.left;
/** Half of a SHA-256 in hexadecimal: the whole stands on two lines. */
const HALF_HASH = 32;

/** Writes the list of attachments with their checksums, what the typeface could not show, and the checksum of the form. */
export function writeClosing(manuscript: Manuscript, input: PdfInput): void {
  writeAttachments(manuscript, input);
  writeLacking(manuscript);
  const { pen, say, styles, strips } = manuscript;
  const { hash } = input.transcript.form;
  if (hash !== "") strips.push(...columnStrips(MARGIN.left, textLines(say("hashLine", { hash }), styles.tiny, WIDTH, pen.document.add("P")), { gap: 22 }));
}

function writeAttachments(manuscript: Manuscript, { transcript: { files } }: PdfInput): void {
  if (files.length === 0) return;
  const { pen, say, styles, language } = manuscript;
  const part = pen.document.add("Sect");
  writeHeading(manuscript, part, say("attachments"), 2);
  const [number, size, checksum] = [mm(11), mm(24), mm(52)];
  const columns = [
    { title: say("number"), width: number },
    { title: say("file"), width: WIDTH - number - size - checksum },
    { title: say("size"), width: size },
    { title: say("checksum"), width: checksum },
  ];
  const rows = files.map((file, i) => [
    { text: String(i + 1) },
    { text: file.name },
    { text: sizeText(file.sizeBytes, language) },
    { text: `${file.sha256.slice(0, HALF_HASH)}\n${file.sha256.slice(HALF_HASH)}`, style: styles.tiny },
  ]);
  writeTable(manuscript, part, say("attachments"), columns, rows);
}

/** So that paper tells which characters its boxes stand for. */
function writeLacking(manuscript: Manuscript): void {
  const { pen, say, styles, strips } = manuscript;
  const lacking = [...new Set([...pen.regular.lacking, ...pen.bold.lacking])];
  if (lacking.length === 0) return;
  const part = pen.document.add("Sect");
  writeHeading(manuscript, part, say("lackingTitle"), 2);
  const codes = lacking.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(", ");
  strips.push(...columnStrips(MARGIN.left, textLines(say("lacking", { codes }), styles.value, WIDTH, part.add("P")), { gap: 2 }));
}
