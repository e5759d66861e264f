import { html, nothing, type TemplateResult } from "lit";
import { transcribe, type TranscriptPage } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import { answersView } from "./answers-view.ts";
import { errorSummary } from "./error-summary.ts";
import type { FormView } from "./form-view.ts";
import { heading, pageHeading } from "./heading.ts";
import { sendingView } from "./sending-view.ts";
import { steps } from "./steps-view.ts";

/** Everything the person said, as it will reach the authority, with a way back to each page. */
export function checkView(view: FormView): TemplateResult {
  const { filling, say, act, sending } = view;
  const { language, files } = filling.session;
  const busy = sending.kind === "sending";
  return html`
    ${steps(view)}
    <div class="body">
      ${pageHeading(say("check-title"), view.complaints.length > 0 ? say("error-prefix") : undefined)}
      ${errorSummary(view)}
      <p>${say("check-intro")}</p>
      ${transcribe(filling.form, filling.evaluation, { language, files }).pages.map((page, i) => pageAnswers(view, page, i))}
      ${sendingView(view)}
      <div class="actions actions--page">
        <button class="button button--secondary" part="secondary" type="button" aria-disabled=${busy ? "true" : nothing} @click=${() => act.back()}>${icon("back")}${say("back")}</button>
        <button class="button button--primary" part="primary" type="button" id="submit" aria-disabled=${busy ? "true" : nothing} @click=${() => act.submit()}>${say(busy ? "submitting" : "submit")}${busy ? nothing : icon("check")}</button>
      </div>
    </div>`;
}

function pageAnswers(view: FormView, page: TranscriptPage, index: number): TemplateResult {
  const id = `checked-${index}`;
  return html`<section class="checked" aria-labelledby=${id}>
    <div class="checked-head">${heading(3, id, localText(page.title, page.lang ?? view.textLang))}<button class="button button--link" type="button"
      aria-label=${view.say("change-page", { title: page.title })} @click=${() => view.act.change(page.page)}>${icon("edit")}${view.say("change")}</button></div>
    ${answersView(view, page.entries, { level: 4, id, under: page.title, canChange: true })}
  </section>`;
}
