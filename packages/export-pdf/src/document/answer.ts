import type { Presented, TranscriptEntry } from "@formgeber/core";
import { LINE_END } from "../layout/break-lines.ts";
import { indented, textLines, type Line, type TextStyle } from "../layout/line.ts";
import { rowStrips } from "../layout/strip.ts";
import type { StructureElement } from "../pen/structure.ts";
import { mm } from "../pen/units.ts";
import { sizeText } from "../words/quantities.ts";
import { drawTickBox, TICK_BOX_SIZE } from "./tick-box.ts";
import { MARGIN, type Manuscript } from "./manuscript.ts";

const VALUE_LEFT = MARGIN.left + mm(60);
const VALUE_WIDTH = MARGIN.right - VALUE_LEFT;
const LABEL_WIDTH = mm(60) - mm(4);

/**
 * Writes a question and its answer as an item of the list: the question left, the answer right of it. A list that resumes
 * behind something with a heading of its own is set off from it, since no heading says that it belongs further out.
 */
export function writeAnswer(manuscript: Manuscript, list: StructureElement, answer: Extract<TranscriptEntry, { kind: "answer" }>, resumes: boolean): void {
  const { label, body } = list.addItem();
  manuscript.strips.push(
    ...rowStrips(
      [
        { left: MARGIN.left, lines: textLines(answer.label, manuscript.styles.label, LABEL_WIDTH, label) },
        { left: VALUE_LEFT, lines: presentedLines(manuscript, body, answer.presented) },
      ],
      {
        gap: resumes ? 16 : 0,
        padding: 2.5,
        under: (sheet, bottom) => sheet.artifact("Layout", () => sheet.rule(MARGIN.left, bottom, MARGIN.right, bottom, 0.4, 0.8)),
      },
    ),
  );
}

function presentedLines(manuscript: Manuscript, body: StructureElement, presented: Presented): Line[] {
  const { say, styles, language } = manuscript;
  switch (presented.kind) {
    case "text":
      return paragraphs(presented.text.split(LINE_END), styles.value, VALUE_WIDTH, body);
    case "lines":
      return paragraphs(presented.lines.flatMap((line) => line.split(LINE_END)), styles.value, VALUE_WIDTH, body);
    case "mark":
      return markLines(manuscript, body, presented);
    case "choices":
      return presented.chosen.length === 0 ? nothing(manuscript, body) : listed(manuscript, body, presented.chosen);
    case "files":
      return presented.files.length === 0
        ? nothing(manuscript, body)
        : listed(manuscript, body, presented.files.map((file) => `${file.name} (${sizeText(file.sizeBytes, language)})`));
    case "nothing":
      return textLines(say("nothing"), styles.absent, VALUE_WIDTH, body);
    default:
      return presented satisfies never;
  }
}

function nothing(manuscript: Manuscript, body: StructureElement): Line[] {
  return presentedLines(manuscript, body, { kind: "nothing" });
}

/** One text is content of the element itself; of several, each is a paragraph. */
function paragraphs(texts: readonly string[], style: TextStyle, width: number, body: StructureElement): Line[] {
  return texts.flatMap((text) => textLines(text, style, width, texts.length === 1 || text === "" ? body : body.add("P")));
}

function markLines({ say, styles }: Manuscript, body: StructureElement, { marked, text }: { readonly marked: boolean; readonly text: string }): Line[] {
  const picture = body.add("Figure", { alt: say(marked ? "marked" : "unmarked") });
  const indent = TICK_BOX_SIZE + 6;
  const lines = paragraphs(text.split(LINE_END), styles.value, VALUE_WIDTH - indent, body.add("P"));
  return indented(lines, indent, (sheet, left, top) => drawTickBox(sheet, picture, left, top, marked, styles.value));
}

function listed({ styles }: Manuscript, body: StructureElement, texts: readonly string[]): Line[] {
  if (texts.length === 1) return textLines(texts[0] ?? "", styles.value, VALUE_WIDTH, body);
  const list = body.add("L", { numbering: "Disc" });
  const indent = 10;
  return texts.flatMap((text) => {
    const item = list.addItem();
    const [bullet] = textLines("•", styles.value, indent, item.label);
    return indented(textLines(text, styles.value, VALUE_WIDTH - indent, item.body), indent, (sheet, left, top) => bullet?.draw(sheet, left, top));
  });
}
