import { html, type TemplateResult } from "lit";
import { outcomeSentences, type Outcome, type OutcomeGroup } from "@formgeber/core/version";
import { icon } from "../icon/icon.ts";
import type { FormView } from "../views/form-view.ts";
import { pageHeading } from "../views/heading.ts";

/**
 * What became of the answers in the new version, before the person goes on: first what needs them, last and folded what
 * stayed as it was. Its heading takes the focus.
 */
export function migrationView(view: FormView, outcomes: readonly Outcome[]): TemplateResult {
  const { say, act, filling: { language } } = view;
  const { summary, groups } = outcomeSentences(outcomes, language);
  return html`<div class="body">
    ${pageHeading(say("problem-version-title"), undefined)}
    <p>${summary}</p>
    ${groups.map((group, i) => (group.kind === "kept" ? folded(group) : listed(group, `outcomes-${i}`)))}
    <div class="actions actions--page">
      <button class="button button--secondary" part="secondary" type="button" @click=${() => act.print()}>${say("print")}</button>
      <button class="button button--primary" part="primary" type="button" @click=${() => act.start()}>${say("next")}${icon("next")}</button>
    </div>
  </div>`;
}

function listed({ title, sentences }: OutcomeGroup, id: string): TemplateResult {
  return html`<section class="prose" aria-labelledby=${id}><h3 id=${id}>${title}</h3>${list(sentences)}</section>`;
}

function folded({ title, sentences }: OutcomeGroup): TemplateResult {
  return html`<details><summary>${title} (${sentences.length})</summary><div class="prose">${list(sentences)}</div></details>`;
}

function list(sentences: readonly string[]): TemplateResult {
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}
