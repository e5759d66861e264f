import { html, type TemplateResult } from "lit";
import { localeOf, textAt, transcribe } from "@formgeber/core";
import { localText } from "../text/local-text.ts";
import { answersView } from "./answers-view.ts";
import type { FormView } from "./form-view.ts";

/** All answers on paper, from whichever page it is asked for. It says that nothing was sent, where nothing was. */
export function printView(view: FormView): TemplateResult {
  const { filling, say, sending } = view;
  const { language, files } = filling.session;
  const now = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" }).format(new Date());
  const title = textAt(filling.form.definition, "/title", language);
  return html`<div class="printed">
    <h2>${localText(title?.text ?? "", title?.lang ?? view.textLang)}</h2>
    <p>${sending.kind === "received" ? html`${say("receipt-reference")}: <strong>${sending.receipt.reference}</strong>` : say("print-unsent", { time: now })}</p>
    ${transcribe(filling.form, filling.evaluation, { language, files }).pages.map((page, i) => html`<section class="checked"><h3>${localText(page.title, page.lang ?? view.textLang)}</h3>${
      answersView(view, page.entries, { level: 4, id: `printed-${i}`, under: page.title, canChange: false })}</section>`)}</div>`;
}
