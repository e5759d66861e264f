import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import type { Say } from "../words/speaker.ts";
import type { DraftKeeping } from "./draft-keeping.ts";

/** What would be kept, where, and how long, before anything is. */
export function consentView(keeping: DraftKeeping, say: Say): TemplateResult {
  const { days } = keeping;
  return html`<div class="note note--info" id="draft" role="group" tabindex="-1" aria-labelledby="draft-title">${icon("info")}<div>
    <h3 id="draft-title">${say("ask-title")}</h3>
    <ul class="draft-facts">
      <li>${say("ask-what")}</li><li>${say("ask-where")}</li>
      ${days === undefined ? nothing : html`<li>${say("ask-long", { count: days })}</li>`}
      <li>${say("ask-link")}</li>
    </ul>
    <div class="actions">
      <button class="button button--primary" type="button" @click=${() => void keeping.agree()}>${say("agree")}</button>
      <button class="button button--secondary" type="button" @click=${() => keeping.decline()}>${say("decline")}</button>
    </div>
  </div></div>`;
}
