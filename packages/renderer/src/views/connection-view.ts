import { html, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import { speakerOf } from "../words/speaker.ts";
import { connectionWords } from "./connection.words.ts";
import type { FormView } from "./form-view.ts";

/** What is at stake while there is no connection. */
export type AtStake = "nothing" | "all" | "unsaved" | "kept";

/** Says that there is no connection, and what closing the page would lose. It is announced once, elsewhere. */
export function connectionView({ filling: { language } }: FormView, atStake: AtStake): TemplateResult {
  const say = speakerOf(connectionWords, language);
  return html`<div class="note note--warning connection" role="group" aria-labelledby="connection-title">${icon("danger")}<div>
    <h3 id="connection-title">${say("lost")}</h3><p>${say(`stake-${atStake}`)}</p></div></div>`;
}

/** What is said aloud when the connection goes or comes back. */
export function connectionSentence(language: string, isConnected: boolean): string {
  return speakerOf(connectionWords, language)(isConnected ? "back" : "lost");
}
