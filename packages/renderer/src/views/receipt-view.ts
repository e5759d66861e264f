import { html, type TemplateResult } from "lit";
import { localeOf, type Receipt } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";

/** The confirmation of receipt: reference, time, the PDF, and what happens next. */
export function receiptView(view: FormView, receipt: Receipt): TemplateResult {
  const { say } = view;
  return html`<div class="body">
    <div class="note note--success">${icon("success")}
      <div>${pageHeading(say("receipt-title"), undefined)}
        <p>${say("receipt-reference")} <strong class="reference">${receipt.reference}</strong></p>
        <p>${say("receipt-time", { time: timeOf(receipt.receivedAt, view.filling.language) })}</p>
      </div></div>
    <div class="actions"><a class="button button--primary" part="primary" href=${receipt.pdf} target="_blank" rel="noopener" download>${icon("file")}${say("receipt-pdf")}</a></div>
    <section class="prose" aria-labelledby="receipt-next"><h3 id="receipt-next">${say("receipt-next-title")}</h3><p>${say("receipt-next")}</p></section>
  </div>`;
}

/** The moment in the time of the authority's place, whatever the clock of the device is set to. */
function timeOf(receivedAt: string, language: string): string {
  return new Intl.DateTimeFormat([localeOf(language), "de"], { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" }).format(new Date(receivedAt));
}
