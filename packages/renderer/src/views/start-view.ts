import { html, nothing, type TemplateResult } from "lit";
import { parseRichText, textAt } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { ownDirection } from "../text/local-text.ts";
import { richText } from "../text/rich-text.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";
import { privacyNotice } from "./privacy-notice.ts";

/** Before the first answer: what the form is for, and what happens to the data. */
export function startView(view: FormView): TemplateResult {
  const { say, filling: { form: { definition }, language } } = view;
  const title = textAt(definition, "/title", language);
  const description = textAt(definition, "/description", language);
  const descriptionLang = description?.lang ?? view.textLang;
  return html`<div class="body">
    ${pageHeading(title?.text ?? "", undefined, title?.lang ?? view.textLang)}
    ${description ? html`<div class="prose" lang=${descriptionLang ?? nothing} dir=${ownDirection(descriptionLang)}>${richText(parseRichText(description.text), say("new-tab"))}</div>` : nothing}
    ${view.notice ? privacyNotice(view.notice, say) : nothing}
    <div class="actions actions--page"><button class="button button--primary" part="primary" type="button" @click=${() => view.act.start()}>${say("start")}${icon("next")}</button></div>
  </div>`;
}
