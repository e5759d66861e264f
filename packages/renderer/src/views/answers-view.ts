import { html, nothing, type TemplateResult } from "lit";
import type { TranscriptEntry } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import type { FormView } from "./form-view.ts";
import { heading } from "./heading.ts";
import { presentedView } from "./presented-view.ts";

type Answer = Extract<TranscriptEntry, { kind: "answer" }>;

/** How answers are read back: `level` and `id` of the first heading, `under` which title, and with a way to change each. */
export interface ReadBack {
  readonly level: number;
  readonly id: string;
  readonly under: string;
  readonly canChange: boolean;
}

/** Answers as they were given. Those that follow each other share one list; titled parts stand under their heading. */
export function answersView(view: FormView, all: readonly TranscriptEntry[], how: ReadBack): TemplateResult {
  return html`${runs(all).map((run, i) => Array.isArray(run) ? answers(view, run as readonly Answer[], how) : titled(view, run as TranscriptEntry, { ...how, id: `${how.id}-${i}` }))}`;
}

function answers(view: FormView, run: readonly Answer[], { canChange }: ReadBack): TemplateResult {
  return html`<dl class="answers">${run.map((answer) => html`<div><dt>${localText(answer.label, answer.lang ?? view.textLang)}</dt><dd>${presentedView(answer.presented, view)}</dd>${
    canChange ? changeLink(view, answer) : nothing}</div>`)}</dl>`;
}

function changeLink(view: FormView, { pointer, label }: Answer): TemplateResult {
  const id = `${view.filling.ids.of(pointer)}-change`;
  return html`<dd class="answer-change"><button class="button button--link" type="button" id=${id} aria-label=${view.say("change-page", { title: label })}
    @click=${() => view.act.changeAnswer(pointer, id)}>${icon("edit")}<span>${view.say("change")}</span></button></dd>`;
}

function titled(view: FormView, entry: TranscriptEntry, how: ReadBack): TemplateResult | typeof nothing {
  const { level, id, under } = how;
  switch (entry.kind) {
    case "answer": return answers(view, [entry], how);
    // Notes guide the filling in; they are no answer.
    case "note": return nothing;
    case "repeat": return html`${entry.rows.map((row, i) => html`${heading(level, `${id}-${i}`, localText(row.title, row.lang ?? view.textLang))}${
      answersView(view, row.entries, { ...how, level: level + 1, id: `${id}-${i}`, under: row.title })}`)}`;
    case "group": case "section":
      // A heading that would say the same again is left out, and no level with it.
      if (entry.title === under) return answersView(view, entry.entries, how);
      return html`${heading(level, id, localText(entry.title, entry.lang ?? view.textLang))}${answersView(view, entry.entries, { ...how, level: level + 1, under: entry.title })}`;
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
