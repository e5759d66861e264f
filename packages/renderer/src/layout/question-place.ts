import { html, nothing, type TemplateResult } from "lit";
import { localText } from "../text/local-text.ts";
import type { Step } from "../state/step.ts";
import type { FormView } from "../views/form-view.ts";

/** Which question of its page a step is: "Tierhaltung: Frage 2 von 6". */
export function questionPlace(view: FormView, { topic, number = 1, count = 1 }: Step): TemplateResult {
  return html`<p class="muted">${topic ? html`${localText(topic.title, topic.lang ?? view.textLang)}: ` : nothing}${view.say("question", { number, count })}</p>`;
}
