import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import type { DraftHandle } from "../transport/transport.ts";
import type { FormView } from "./form-view.ts";

/** A way to stop and go on later: a button, then the link or code that opens the draft again. */
export function draftView(view: FormView, linkOf: ((handle: DraftHandle) => string) | undefined): TemplateResult | typeof nothing {
  const { draft, say, act } = view;
  if (!draft) return nothing;
  const busy = draft.kind === "saving";
  return html`<div class="draft">
    <button class="button button--tertiary" type="button" aria-disabled=${busy ? "true" : nothing} @click=${() => act.save()}>${icon("save")}${say(busy ? "saving" : "save")}</button>
    ${draft.kind === "saved" ? saved(view, draft.handle, linkOf?.(draft.handle)) : nothing}
    ${draft.kind === "failed" ? html`<p class="error">${icon("danger")}<span>${say("save-failed")}</span></p>` : nothing}
  </div>`;
}

function saved(view: FormView, handle: DraftHandle, link: string | undefined): TemplateResult {
  return html`<div class="note note--success" id="draft" role="group" tabindex="-1" aria-labelledby="draft-title">${icon("success")}<div>
    <h3 id="draft-title">${view.say("saved-title")}</h3>
    <p>${view.say(link ? "saved-link" : "saved-code")}</p>
    <p class="code">${link ? html`<a class="link" href=${link}>${link}</a>` : `${handle.id}.${handle.secret}`}</p>
  </div></div>`;
}
