import { textLines, type Line } from "../layout/line.ts";
import { columnStrips, rowStrips } from "../layout/strip.ts";
import { mm } from "../pen/units.ts";
import { momentText } from "../words/quantities.ts";
import { writeHeading } from "./heading.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";
import type { PdfInput } from "./pdf-input.ts";

/** Where the block of reference and date starts. @source DIN 5008: information block 125 mm from the left edge */
const INFORMATION_LEFT = mm(125);

/** Writes who the document is for, its reference and time of receipt, its title, and which form it is. */
export function writeLetterhead(manuscript: Manuscript, { transcript, authority, submission }: PdfInput): void {
  const { pen, say, styles, strips, language } = manuscript;
  const sender: Line[] = [];
  if (authority !== undefined) {
    const width = INFORMATION_LEFT - MARGIN.left - mm(10);
    sender.push(...textLines(authority.name, styles.heading, width, pen.document.add("P")));
    for (const line of authority.lines) sender.push(...textLines(line, styles.small, width, pen.document.add("P")));
  }
  const information: Line[] = [];
  if (submission !== undefined) {
    const list = pen.document.add("L", { numbering: "None" });
    const width = MARGIN.right - INFORMATION_LEFT;
    const inform = (label: string, value: string): void => {
      const item = list.addItem();
      information.push(...textLines(label, styles.small, width, item.label), ...textLines(value, styles.strong, width, item.body), space(5));
    };
    inform(say("reference"), submission.reference);
    inform(say("received"), momentText(submission.receivedAt, language));
  }
  if (sender.length + information.length > 0) {
    strips.push(
      ...rowStrips(
        [
          { left: MARGIN.left, lines: sender },
          { left: INFORMATION_LEFT, lines: information },
        ],
        { keepsNext: true },
      ),
      { height: 26, gap: 0, keepsNext: true, draw: () => undefined },
    );
  }
  writeHeading(manuscript, pen.document, transcript.title, 1);
  const { id, version } = transcript.form;
  strips.push(...columnStrips(MARGIN.left, textLines(say("formLine", { id, version }), styles.small, MARGIN.right - MARGIN.left, pen.document.add("P")), { gap: 2 }));
}

function space(height: number): Line {
  return { height, draw: () => undefined };
}
