import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { FormView } from "../views/form-view.ts";
import { speakerOf } from "../words/speaker.ts";
import type { IdleGuard } from "./idle-guard.ts";
import { sessionEndWords } from "./session-end.words.ts";

/** Asks whether somebody is still there; closing the dialog in any way is a yes. What is left is counted for the eye, and said aloud seldom. */
export function endingView({ filling: { language } }: FormView, guard: IdleGuard, isSaved: boolean): TemplateResult | typeof nothing {
  const { secondsLeft, said } = guard;
  if (secondsLeft === undefined) return nothing;
  const say = speakerOf(sessionEndWords, language);
  const time = { minutes: Math.floor(secondsLeft / 60), seconds: String(secondsLeft % 60).padStart(2, "0") };
  return html`<dialog class="ending" role="alertdialog" aria-labelledby="ending-title" aria-describedby="ending-why" ${ref(shown)}
    @close=${() => guard.stay()}>
    <h2 id="ending-title">${say("warning-title")}</h2>
    <p id="ending-why">${say(isSaved ? "warning-saved" : "warning-unsaved")}</p>
    <p role="timer" aria-live="off"><strong>${say("left-minutes", time)}</strong></p>
    <p class="visually-hidden" aria-live="assertive">${said === undefined ? "" : say("left-said", { count: said })}</p>
    <div class="actions">
      <button class="button button--primary" type="button" autofocus @click=${close}>${say("stay")}</button>
      <button class="button button--secondary" type="button" @click=${() => void guard.end()}>${say("end-now")}</button>
    </div>
  </dialog>`;
}

/** Closed before it goes, it gives the focus back. */
function close(event: Event): void {
  (event.currentTarget as Element).closest("dialog")?.close();
}

/** A modal dialog takes the focus. */
function shown(element: Element | undefined): void {
  if (element instanceof HTMLDialogElement && !element.open) queueMicrotask(() => { if (element.isConnected) element.showModal(); });
}
