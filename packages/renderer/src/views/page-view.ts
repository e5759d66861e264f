import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import type { Step } from "../state/step.ts";
import { errorSummary } from "./error-summary.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";
import { nodeList } from "./node-view.ts";
import { steps } from "./steps-view.ts";

/** One page of the form: what is to be mended, the questions, and the way on. */
export function pageView(view: FormView, page: Step, summary: boolean): TemplateResult {
  const { say, act, filling, isList } = view;
  const first = isList && filling.stepBeside(-1)?.page !== page.page;
  return html`
    ${steps(view)}
    <form class="body" novalidate autocomplete="on" @submit=${(event: Event) => { event.preventDefault(); act.next(); }}>
      ${isHeading(page) ? nothing : pageHeading(page.title, summary && view.complaints.length > 0 ? say("error-prefix") : undefined, page.lang ?? view.textLang)}
      ${summary ? errorSummary(view) : nothing}
      ${nodeList(view, page.nodes, 3, page.title)}
      <div class="actions actions--page">
        ${view.returning ? nothing : html`<button class="button button--secondary" part="secondary" type="button" @click=${() => act.back()}>${icon("back")}${say(first ? "to-list" : "back")}</button>`}
        <button class="button button--primary" part="primary" type="submit">${say(view.returning ? "to-check" : "next")}${icon("next")}</button>
      </div>
    </form>`;
}

/** True when the label of the one question is the heading of the page. */
function isHeading({ nodes, question }: Step): boolean {
  return question !== undefined && nodes.some((node) => (node.kind === "field" || (node.kind === "group" && node.type)) && node.pointer === question);
}
