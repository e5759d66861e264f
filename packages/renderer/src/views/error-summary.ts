import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Complaint } from "../state/complaint.ts";
import { icon } from "../icon/icon.ts";
import { complaintText } from "./complaint-view.ts";
import type { FormView } from "./form-view.ts";

/** What is to be mended, as links to the controls. It takes the focus when it appears; links work inside the one root. */
export function errorSummary(view: FormView): TemplateResult | typeof nothing {
  const { complaints, say } = view;
  if (complaints.length === 0) return nothing;
  return html`<div class="summary" part="summary" id="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
    <div class="summary-head">${icon("danger")}<h3 id="summary-title">${say("summary-title", { count: complaints.length })}</h3></div>
    <ul>${repeat(complaints, ({ pointer }) => pointer, (complaint) => html`<li><a class="link"
      href="#${view.filling.ids.of(complaint.pointer)}" @click=${(event: Event) => mend(event, view, complaint)}>${complaintText(view, complaint)}</a></li>`)}</ul>
  </div>`;
}

function mend(event: Event, view: FormView, complaint: Complaint): void {
  // The address of the page around belongs to its site; the link only moves the focus.
  event.preventDefault();
  view.act.mend(complaint);
}
