import type { Language } from "../definition/definition.ts";
import { textAt } from "../definition/text-at.ts";
import type { Form } from "../form/form.ts";
import type { PresentedFile } from "../meaning/presented.ts";
import type { Evaluation } from "../relevance/evaluator.ts";
import { walk } from "../walk/walk-form.ts";
import type { ReadingOptions, WalkedRepeat, WalkNode } from "../walk/walk.ts";
import type { Transcript, TranscriptEntry } from "./transcript.ts";

/**
 * The reading for people: the walk with each answer as its field type presents it. Nothing that was not asked is in it;
 * what was asked and not answered is there as "nothing". A group that a field type arranges reads as one answer.
 */
export function transcribe(form: Form, evaluation: Evaluation, options: ReadingOptions): Transcript {
  const pages = walk(form, evaluation, options).map(({ page, title, lang, nodes }) => ({ page, title, ...inLanguage(lang), entries: nodes.map(transcribeNode) }));
  const title = textAt(form.definition, "/title", options.language);
  return {
    form: form.package.form,
    title: title?.text ?? form.definition.title,
    ...(title?.lang !== undefined && { titleLang: title.lang }),
    language: options.language,
    pages,
    files: pages.flatMap(({ entries }) => entries.flatMap(filesOf)),
  };
}

function transcribeNode(node: WalkNode): TranscriptEntry {
  switch (node.kind) {
    case "field":
      return { kind: "answer", pointer: node.pointer, label: node.label, ...inLanguage(node.lang), presented: node.type.present(node.value, node.context) };
    case "group":
      if (node.type !== undefined) return { kind: "answer", pointer: node.pointer, label: node.label, ...inLanguage(node.lang), presented: node.type.present(node.value, node.context) };
      if (node.nodes.length === 0) return { kind: "answer", pointer: node.pointer, label: node.label, presented: { kind: "nothing" } };
      return { kind: "group", pointer: node.pointer, title: node.label, ...inLanguage(node.lang), entries: node.nodes.map(transcribeNode) };
    case "repeat":
      return transcribeRepeat(node);
    case "section":
      return { kind: "section", title: node.title, ...inLanguage(node.lang), entries: node.nodes.map(transcribeNode) };
    case "note":
      return { kind: "note", tone: node.tone, text: node.text, ...inLanguage(node.lang) };
  }
}

/** Rows of single texts read as one answer with several lines; other rows stay rows. */
function transcribeRepeat({ pointer, label, lang, rows }: WalkedRepeat): TranscriptEntry {
  const transcribed = rows.map((row) => ({ pointer: row.pointer, title: row.label, ...inLanguage(row.lang), entries: row.nodes.map(transcribeNode) }));
  const lines = transcribed.map(({ pointer: row, entries: [only] }) =>
    only?.kind === "answer" && only.pointer === row && only.presented.kind === "text" ? only.presented.text : undefined);
  const isList = lines.length > 0 && lines.every((line) => line !== undefined);
  return isList ? { kind: "answer", pointer, label, ...inLanguage(lang), presented: { kind: "lines", lines } } : { kind: "repeat", pointer, title: label, ...inLanguage(lang), rows: transcribed };
}

function inLanguage(lang: Language | undefined): { readonly lang?: Language } {
  return lang === undefined ? {} : { lang };
}

function filesOf(entry: TranscriptEntry): readonly PresentedFile[] {
  switch (entry.kind) {
    case "answer": return entry.presented.kind === "files" ? entry.presented.files : [];
    case "repeat": return entry.rows.flatMap(({ entries }) => entries.flatMap(filesOf));
    case "note": return [];
    default: return entry.entries.flatMap(filesOf);
  }
}
