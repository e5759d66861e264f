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
  const pages = walk(form, evaluation, options).map(({ page, title, nodes }) => ({ page, title, entries: nodes.map(transcribeNode) }));
  return {
    form: form.package.form,
    title: textAt(form.definition, "/title", options.language)?.text ?? form.definition.title,
    language: options.language,
    pages,
    files: pages.flatMap(({ entries }) => entries.flatMap(filesOf)),
  };
}

function transcribeNode(node: WalkNode): TranscriptEntry {
  switch (node.kind) {
    case "field":
      return { kind: "answer", pointer: node.pointer, label: node.label, presented: node.type.present(node.value, node.context) };
    case "group":
      if (node.type !== undefined) return { kind: "answer", pointer: node.pointer, label: node.label, presented: node.type.present(node.value, node.context) };
      return { kind: "group", pointer: node.pointer, title: node.label, entries: node.nodes.map(transcribeNode) };
    case "repeat":
      return transcribeRepeat(node);
    case "section":
      return { kind: "section", title: node.title, entries: node.nodes.map(transcribeNode) };
    case "note":
      return { kind: "note", tone: node.tone, text: node.text };
  }
}

/** Rows of single texts read as one answer with several lines; other rows stay rows. */
function transcribeRepeat({ pointer, label, rows }: WalkedRepeat): TranscriptEntry {
  const transcribed = rows.map((row) => ({ pointer: row.pointer, title: row.label, entries: row.nodes.map(transcribeNode) }));
  const lines = transcribed.map(({ pointer: row, entries: [only] }) =>
    only?.kind === "answer" && only.pointer === row && only.presented.kind === "text" ? only.presented.text : undefined);
  const isList = lines.length > 0 && lines.every((line) => line !== undefined);
  return isList ? { kind: "answer", pointer, label, presented: { kind: "lines", lines } } : { kind: "repeat", pointer, title: label, rows: transcribed };
}

function filesOf(entry: TranscriptEntry): readonly PresentedFile[] {
  switch (entry.kind) {
    case "answer": return entry.presented.kind === "files" ? entry.presented.files : [];
    case "repeat": return entry.rows.flatMap(({ entries }) => entries.flatMap(filesOf));
    case "note": return [];
    default: return entry.entries.flatMap(filesOf);
  }
}
