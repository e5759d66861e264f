import type { Presented, RichText, Transcript, TranscriptEntry } from "@formgeber/core";
import { html, type Html, type HtmlPart } from "./html.ts";

type Answer = Extract<TranscriptEntry, { kind: "answer" }>;

/** A transcript as markup: what the citizen said, in the order and words in which it was asked. */
export function transcriptView(transcript: Transcript): Html {
  return html`<div class="transcript" lang="${transcript.language}">${transcript.pages.map(({ title, entries }) => html`
<section><h2>${title}</h2>${list(withoutTitle(entries, title), 3)}</section>`)}</div>`;
}

/** A page that shows one group often bears its title: then it is not said twice. */
function withoutTitle(entries: readonly TranscriptEntry[], title: string): readonly TranscriptEntry[] {
  return entries.flatMap((entry): readonly TranscriptEntry[] => {
    if ((entry.kind === "group" || entry.kind === "section") && entry.title === title) return entry.entries;
    return entry.kind === "repeat" && entry.title === title ? [{ ...entry, title: "" }] : [entry];
  });
}

/** Neighbouring answers share one list. */
function list(entries: readonly TranscriptEntry[], level: number): HtmlPart {
  const parts: HtmlPart[] = [];
  let run: Answer[] = [];
  const close = () => {
    if (run.length > 0) parts.push(html`<dl>${run.map(({ label, presented }) => html`<div><dt>${label}</dt><dd>${value(presented)}</dd></div>`)}</dl>`);
    run = [];
  };
  for (const entry of entries) {
    if (entry.kind === "answer") {
      run.push(entry);
    } else {
      close();
      parts.push(block(entry, level));
    }
  }
  close();
  return parts;
}

function block(entry: Exclude<TranscriptEntry, Answer>, level: number): HtmlPart {
  switch (entry.kind) {
    case "group":
    case "section":
      return html`${heading(entry.title, level)}${list(entry.entries, level + 1)}`;
    case "repeat":
      return repeat(entry, level);
    case "note":
      return html`<div class="note">${noteText(entry.text)}</div>`;
  }
}

function repeat({ title, rows }: Extract<TranscriptEntry, { kind: "repeat" }>, level: number): HtmlPart {
  const inner = title === "" ? level : level + 1;
  return html`${title !== "" && heading(title, level)}${rows.map((row) => html`${heading(row.title, inner)}${list(row.entries, inner + 1)}`)}`;
}

function noteText(text: RichText): HtmlPart {
  return text.map((part) => part.kind === "paragraph"
    ? html`<p>${part.spans.map((span) => span.text)}</p>`
    : html`<ul>${part.items.map((item) => html`<li>${item.map((span) => span.text)}</li>`)}</ul>`);
}

function heading(title: string, level: number): Html {
  switch (Math.min(level, 6)) {
    case 3: return html`<h3>${title}</h3>`;
    case 4: return html`<h4>${title}</h4>`;
    case 5: return html`<h5>${title}</h5>`;
    default: return html`<h6>${title}</h6>`;
  }
}

function value(presented: Presented): HtmlPart {
  switch (presented.kind) {
    case "text": return html`<bdi>${presented.text}</bdi>`;
    case "lines": return presented.lines.map((line, index) => html`${index > 0 && html`<br>`}<bdi>${line}</bdi>`);
    case "mark": return html`${presented.marked ? "Ja:" : "Nein:"} ${presented.text}`;
    case "choices": return presented.chosen.length === 1 ? presented.chosen[0] : html`<ul>${presented.chosen.map((choice) => html`<li>${choice}</li>`)}</ul>`;
    case "files": return html`<ul>${presented.files.map((file) => html`<li><bdi>${file.name}</bdi> (${fileSize(file.sizeBytes)})</li>`)}</ul>`;
    case "nothing": return html`<span class="muted">keine Angabe</span>`;
  }
}

/** A size as people read it: "1,4 MB". */
export function fileSize(bytes: number): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), "kB"] : [bytes / 1_000_000, "MB"];
  return `${amount.toLocaleString("de-DE", { maximumFractionDigits: 1 })}\u00A0${unit}`;
}
