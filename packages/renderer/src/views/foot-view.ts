import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import type { FormView } from "./form-view.ts";
import { foldedPrivacyNotice } from "./privacy-notice.ts";

/** What can be done from every page: going on later, printing what is there so far, reading what happens to the data. */
export function footView(view: FormView, draft: TemplateResult | undefined): TemplateResult {
  const { say, act, notice } = view;
  return html`<div class="foot">${draft}
    <button class="button button--tertiary" type="button" @click=${() => act.print()}>${icon("file")}${say("print")}</button>
    ${notice ? foldedPrivacyNotice(notice, say) : nothing}</div>`;
}
