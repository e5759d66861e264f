import { Fault, plainText, type Presented, type TranscriptEntry } from "@formgeber/core";
import type { ExpectedTexts, ExpectedXml, Expectations } from "../form-test.ts";
import { said, type Mismatch } from "../mismatch.ts";
import type { Moment } from "../moment.ts";
import { xmlTextsAt } from "../xml-path.ts";

/** Whether texts stand in the reading for people. */
export function transcript(moment: Moment, expected: ExpectedTexts): readonly Mismatch[] {
  return texts("the transcript", moment.transcript().pages.flatMap(({ title, entries }) => [title, ...entries.flatMap(linesOf)]).join("\n"), expected);
}

/** Whether texts stand in the PDF. */
export async function pdfText({ documents, form, session, evaluation }: Moment, expected: ExpectedTexts): Promise<readonly Mismatch[]> {
  try {
    return texts("the PDF", await documents.pdfText(form, session, evaluation), expected);
  } catch (error) {
    return [noDocument("the PDF", error)];
  }
}

/** Whether the message holds what was expected, path by path. */
export function xml({ documents, form, session, evaluation }: Moment, expected: NonNullable<Expectations["xml"]>): readonly Mismatch[] {
  try {
    const message = documents.message(form, session, evaluation);
    if (message === undefined) return [{ within: [], subject: "the message", expected: "a form with outputs.xml", found: "none" }];
    return Object.entries(expected).flatMap(([path, wanted]) => {
      const found = xmlTextsAt(message, path);
      return isFound(wanted, found) ? [] : [{ within: [path], subject: `the message at ${path}`, expected: wantedXml(wanted), found: foundXml(wanted, found) }];
    });
  } catch (error) {
    return [noDocument("the message", error)];
  }
}

function isFound(wanted: ExpectedXml, found: readonly string[]): boolean {
  if (wanted === null) return found.length === 0;
  if (typeof wanted === "object") return found.length === wanted.count;
  return found.length === 1 && found[0] === String(wanted);
}

function wantedXml(wanted: ExpectedXml): string {
  if (wanted === null) return "nothing there";
  return typeof wanted === "object" ? counted(wanted.count) : `“${String(wanted)}”`;
}

function foundXml(wanted: ExpectedXml, found: readonly string[]): string {
  if (found.length === 0) return "nothing there";
  if (wanted !== null && typeof wanted === "object") return counted(found.length);
  const all = found.map((text) => `“${text}”`).join(", ");
  return found.length === 1 ? all : `${counted(found.length)}, which need a number in brackets: ${all}`;
}

function counted(count: number): string {
  return count === 1 ? "1 of them" : `${count} of them`;
}

function texts(subject: string, text: string, { contains = [], lacks = [] }: ExpectedTexts): readonly Mismatch[] {
  const found = evened(text);
  return [
    ...contains.flatMap((one, i) => (found.includes(evened(one)) ? [] : [{ within: ["contains", i], subject, expected: `the text ${said(one)}`, found: "nowhere in it" }])),
    ...lacks.flatMap((one, i) => (found.includes(evened(one)) ? [{ within: ["lacks", i], subject, expected: `not the text ${said(one)}`, found: "it stands there" }] : [])),
  ];
}

/** White space means nothing: documents break lines where they have to. */
function evened(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function noDocument(subject: string, error: unknown): Mismatch {
  if (!(error instanceof Fault)) throw error;
  return { within: [], subject, expected: "a document of these answers", found: error.message };
}

function linesOf(entry: TranscriptEntry): readonly string[] {
  switch (entry.kind) {
    case "answer": return [`${entry.label}: ${presentedText(entry.presented)}`];
    case "group":
    case "section": return [entry.title, ...entry.entries.flatMap(linesOf)];
    case "repeat": return [entry.title, ...entry.rows.flatMap(({ title, entries }) => [title, ...entries.flatMap(linesOf)])];
    case "note": return [plainText(entry.text)];
  }
}

function presentedText(presented: Presented): string {
  switch (presented.kind) {
    case "text": return presented.text;
    case "lines": return presented.lines.join("\n");
    case "mark": return `${presented.marked ? "[x]" : "[ ]"} ${presented.text}`;
    case "choices": return presented.chosen.join(", ");
    case "files": return presented.files.map(({ name }) => name).join(", ");
    case "nothing": return "";
  }
}
