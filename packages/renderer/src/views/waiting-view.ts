import { html, nothing, type TemplateResult } from "lit";
import type { Say } from "../words/speaker.ts";

/** In the place of something that is being fetched; after a failure with a button to try again. */
export function waitingView(say: Say, retry?: () => void): TemplateResult {
  return html`<p class="muted">${say("loading")}</p>${retry ? html`<button class="button button--secondary" part="secondary" type="button" @click=${retry}>${say("retry")}</button>` : nothing}`;
}
