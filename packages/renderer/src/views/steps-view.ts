import { html, nothing, type TemplateResult } from "lit";
import { localText } from "../text/local-text.ts";
import type { FormView } from "./form-view.ts";

/** How far the person is: "Schritt 2 von 5" and a list of all steps. */
export function steps(view: FormView): TemplateResult {
  const { filling, say, layouts, isList } = view;
  const question = filling.page?.number && layouts ? layouts.questionPlace(view, filling.page) : nothing;
  if (isList) return html`${question}`;
  const pages = filling.steps.filter(({ number = 1 }) => number === 1);
  const titles = [...pages.map(({ title, lang, topic = { title, lang } }) => localText(topic.title, topic.lang ?? view.textLang)), say("check-title")];
  const here = filling.page?.page;
  const current = here === undefined ? titles.length - 1 : pages.findIndex(({ page }) => page === here);
  return html`<div class="steps" part="steps">
    <ol aria-label=${say("steps")}>${titles.map((title, i) => html`<li class=${i < current ? "done" : nothing} aria-current=${i === current ? "step" : nothing}
      ><span class="visually-hidden">${title}${i < current ? ` (${say("step-done")})` : nothing}</span></li>`)}</ol>
    <p class="muted">${say("step", { step: current + 1, steps: titles.length })}</p>${question}
  </div>`;
}
