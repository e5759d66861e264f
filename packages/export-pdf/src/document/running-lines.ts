import { textLines } from "../layout/line.ts";
import type { Sheet } from "../pen/sheet.ts";
import { mm } from "../pen/units.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import type { PdfInput } from "./pdf-input.ts";

const HEAD_TOP = mm(12);
const FOOT_TOP = mm(281);

/** Paints, on every sheet, what is not part of the reading: title and reference on top (not on the first), page number below. */
export function drawRunningLines(manuscript: Manuscript, { transcript, submission }: PdfInput): void {
  const { pen, say, styles } = manuscript;
  const { small } = styles;
  const reference = submission === undefined ? "" : `${say("reference")} ${submission.reference}`;
  const across = (sheet: Sheet, left: string, right: string, top: number): void => {
    const rightWidth = small.ink.typeface.shape(right).width * (small.ink.size / 1000);
    const [line] = textLines(left, small, MARGIN.right - MARGIN.left - rightWidth - 12, undefined);
    line?.draw(sheet, MARGIN.left, top);
    const [end] = textLines(right, small, rightWidth + 1, undefined);
    end?.draw(sheet, MARGIN.right - rightWidth, top);
  };
  pen.sheets.forEach((sheet, i) => {
    if (i > 0) across(sheet, transcript.title, reference, HEAD_TOP);
    across(sheet, reference, say("page", { page: String(i + 1), pages: String(pen.sheets.length) }), FOOT_TOP);
  });
}
