import { html, nothing, type TemplateResult } from "lit";
import type { WalkedPage } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { errorSummary } from "./error-summary.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";
import { nodeList } from "./node-view.ts";
import { steps } from "./steps-view.ts";

/** One page of the form: what is to be mended, the questions, and the way on. */
export function pageView(view: FormView, page: WalkedPage, summary: boolean): TemplateResult {
  const { say, act } = view;
  return html`
    ${steps(view)}
    <form class="body" novalidate autocomplete="on" @submit=${(event: Event) => { event.preventDefault(); act.next(); }}>
      ${pageHeading(page.title, summary && view.complaints.length > 0 ? say("error-prefix") : undefined, page.lang ?? view.textLang)}
      ${summary ? errorSummary(view) : nothing}
      ${nodeList(view, page.nodes, 3, page.title)}
      <div class="actions actions--page">
        ${view.returning ? nothing : html`<button class="button button--secondary" part="secondary" type="button" @click=${() => act.back()}>${icon("back")}${say("back")}</button>`}
        <button class="button button--primary" part="primary" type="submit">${say(view.returning ? "to-check" : "next")}${icon("next")}</button>
      </div>
    </form>`;
}
