import { html, nothing, type TemplateResult } from "lit";
import type { WalkedPage, WalkNode } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { richText } from "../text/rich-text.ts";
import { errorSummary } from "./error-summary.ts";
import type { FormView } from "./form-view.ts";
import { pageHeading } from "./heading.ts";
import { nodeList, ownError } from "./node-view.ts";
import { steps } from "./steps-view.ts";

/** One page of the form: what is to be mended, the questions, and the way on. */
export function pageView(view: FormView, page: WalkedPage, summary: boolean): TemplateResult {
  const { say, act } = view;
  const only = onlyGroup(page);
  return html`
    ${steps(view)}
    <form class="body" novalidate autocomplete="on" @submit=${(event: Event) => { event.preventDefault(); act.next(); }}>
      ${pageHeading(page.title, summary && view.complaints.length > 0 ? say("error-prefix") : undefined)}
      ${summary ? errorSummary(view) : nothing}
      ${only?.hint ? html`<div class="muted">${richText(only.hint, say("new-tab"))}</div>` : nothing}
      ${nodeList(view, only?.nodes ?? page.nodes, 3)}
      ${only ? ownError(view, only, "page") : nothing}
      <div class="actions actions--page">
        ${view.returning ? nothing : html`<button class="button button--secondary" type="button" @click=${() => act.back()}>${icon("back")}${say("back")}</button>`}
        <button class="button button--primary" type="submit">${say(view.returning ? "to-check" : "next")}${icon("next")}</button>
      </div>
    </form>`;
}

/** A page that holds one plain group of its own name shows the group's answers without naming it twice. */
function onlyGroup(page: WalkedPage): Extract<WalkNode, { kind: "group" }> | undefined {
  const [node] = page.nodes;
  return page.nodes.length === 1 && node?.kind === "group" && !node.type && node.label === page.title ? node : undefined;
}
