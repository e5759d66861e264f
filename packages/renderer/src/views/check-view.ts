import { html, nothing, type TemplateResult } from "lit";
import { transcribe, type TranscriptEntry, type TranscriptPage } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import { errorSummary } from "./error-summary.ts";
import type { FormView } from "./form-view.ts";
import { heading, pageHeading } from "./heading.ts";
import { presentedView } from "./presented-view.ts";
import { sendingView } from "./sending-view.ts";
import { steps } from "./steps-view.ts";

type Answer = Extract<TranscriptEntry, { kind: "answer" }>;

/** Everything the person said, as it will reach the authority, with a way back to each page. */
export function checkView(view: FormView): TemplateResult {
  const { filling, say, act, sending } = view;
  const { language, files } = filling.session;
  const busy = sending.kind === "sending";
  return html`
    ${steps(view)}
    <div class="body">
      ${pageHeading(say("check-title"), view.complaints.length > 0 ? say("error-prefix") : undefined)}
      ${errorSummary(view)}
      <p>${say("check-intro")}</p>
      ${transcribe(filling.form, filling.evaluation, { language, files }).pages.map((page, i) => pageAnswers(view, page, i))}
      ${sendingView(view)}
      <div class="actions actions--page">
        <button class="button button--secondary" part="secondary" type="button" aria-disabled=${busy ? "true" : nothing} @click=${() => act.back()}>${icon("back")}${say("back")}</button>
        <button class="button button--primary" part="primary" type="button" id="submit" aria-disabled=${busy ? "true" : nothing} @click=${() => act.submit()}>${say(busy ? "submitting" : "submit")}${busy ? nothing : icon("check")}</button>
      </div>
    </div>`;
}

function pageAnswers(view: FormView, page: TranscriptPage, index: number): TemplateResult {
  const id = `checked-${index}`;
  return html`<section class="checked" aria-labelledby=${id}>
    <div class="checked-head">${heading(3, id, localText(page.title, page.lang ?? view.textLang))}<button class="button button--link" type="button"
      aria-label=${view.say("change-page", { title: page.title })} @click=${() => view.act.change(page.page)}>${icon("edit")}${view.say("change")}</button></div>
    ${entries(view, page.entries, 4, id, page.title)}
  </section>`;
}

/** Answers that follow each other share one list; titled parts stand under their heading. */
function entries(view: FormView, all: readonly TranscriptEntry[], level: number, id: string, under: string): TemplateResult {
  return html`${runs(all).map((run, i) => Array.isArray(run) ? answers(view, run as readonly Answer[]) : titled(view, run as TranscriptEntry, level, `${id}-${i}`, under))}`;
}

function answers(view: FormView, run: readonly Answer[]): TemplateResult {
  return html`<dl class="answers">${run.map(({ label, lang, presented }) => html`<div><dt>${localText(label, lang ?? view.textLang)}</dt><dd>${presentedView(presented, view)}</dd></div>`)}</dl>`;
}

function titled(view: FormView, entry: TranscriptEntry, level: number, id: string, under: string): TemplateResult | typeof nothing {
  switch (entry.kind) {
    case "answer": return answers(view, [entry]);
    // Notes guide the filling in; they are no answer.
    case "note": return nothing;
    case "repeat": return html`${entry.rows.map((row, i) => html`${heading(level, `${id}-${i}`, localText(row.title, row.lang ?? view.textLang))}${entries(view, row.entries, level + 1, `${id}-${i}`, row.title)}`)}`;
    case "group": case "section":
      // A heading that would say the same again is left out, and no level with it.
      if (entry.title === under) return entries(view, entry.entries, level, id, under);
      return html`${heading(level, id, localText(entry.title, entry.lang ?? view.textLang))}${entries(view, entry.entries, level + 1, id, entry.title)}`;
  }
}

function runs(all: readonly TranscriptEntry[]): (readonly Answer[] | TranscriptEntry)[] {
  const result: (Answer[] | TranscriptEntry)[] = [];
  for (const entry of all) {
    const last = result.at(-1);
    if (entry.kind !== "answer") result.push(entry);
    else if (Array.isArray(last)) last.push(entry);
    else result.push([entry]);
  }
  return result;
}
