import { writeClosing } from "./document/closing.ts";
import { writeTitled } from "./document/entries.ts";
import { writeLetterhead } from "./document/letterhead.ts";
import { MARGIN, newManuscript } from "./document/manuscript.ts";
import type { PdfInput } from "./document/pdf-input.ts";
import { drawRunningLines } from "./document/running-lines.ts";
import { textLines } from "./layout/line.ts";
import { paginate } from "./layout/paginate.ts";
import { columnStrips } from "./layout/strip.ts";
import { Pen } from "./pen/pen.ts";
import { mm } from "./pen/units.ts";
import { wordsIn } from "./words/words.ts";

/** The part of a page that text fills. */
const AREA = { top: mm(22), bottom: mm(275) } as const;

/**
 * The transcript as a PDF file for people and archives: accessible (PDF/UA-1), durable (PDF/A-3a), with embedded fonts.
 * The same input gives the same bytes on every machine, in Node and in browsers; nothing is fetched and no clock is read.
 * Pages without entries are left out; questions without an answer say so. A character the fonts lack is printed as a box
 * with its Unicode number, copied unchanged, and named at the end: nothing an applicant wrote is lost or refused here.
 * @fault pdf/font-not-truetype
 * @fault pdf/received-at-unreadable
 * @source ISO 14289-1 (PDF/UA-1), ISO 19005-3 (PDF/A-3), DIN 5008 (margins, information block)
 */
export async function exportPdf(input: PdfInput): Promise<Uint8Array> {
  const { transcript, submission, authority, associatedFiles = [] } = input;
  const language = input.language ?? transcript.language;
  const pen = new Pen(input.fonts);
  const manuscript = newManuscript(pen, language, wordsIn(language));
  writeLetterhead(manuscript, input);
  const pages = transcript.pages.filter(({ entries }) => entries.length > 0);
  for (const page of pages) writeTitled(manuscript, pen.document, page, 2);
  if (pages.length === 0) {
    const lines = textLines(manuscript.say("noPages"), manuscript.styles.value, MARGIN.right - MARGIN.left, pen.document.add("P"));
    manuscript.strips.push(...columnStrips(MARGIN.left, lines, { gap: 20 }));
  }
  writeClosing(manuscript, input);
  paginate(manuscript.strips, AREA, () => pen.addSheet());
  drawRunningLines(manuscript, input);
  return pen.finish(
    {
      title: transcript.title,
      language,
      ...(authority === undefined ? {} : { author: authority.name }),
      ...(submission === undefined ? {} : { date: submission.receivedAt }),
    },
    associatedFiles,
  );
}
