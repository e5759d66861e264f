import { html, nothing, type TemplateResult } from "lit";
import { parseRichText } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { richText } from "../text/rich-text.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";
import { privacyNotice } from "./privacy-notice.ts";

/** Before the first answer: what the form is for, and what happens to the data. */
export function startView(view: FormView, title: string, description: string | undefined): TemplateResult {
  const { say } = view;
  return html`<div class="body">
    ${pageHeading(title, undefined)}
    ${description ? html`<div class="prose">${richText(parseRichText(description), say("new-tab"))}</div>` : nothing}
    ${view.notice ? privacyNotice(view.notice, say) : nothing}
    <div class="actions actions--page"><button class="button button--primary" type="button" @click=${() => view.act.start()}>${say("start")}${icon("next")}</button></div>
  </div>`;
}
