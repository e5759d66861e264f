import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { WalkedRepeat, WalkedRow } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText } from "../text/local-text.ts";
import type { RemovedRow } from "../state/filling.ts";
import type { FormView, RowOrGap } from "../views/form-view.ts";
import { removeButton } from "../views/repeat-view.ts";
import { moveButtons } from "./move-buttons.ts";
import { numberedRows } from "./numbered-rows.ts";

/** The rows after they were gone through one by one: what each is about, and ways to change, move or take it out. */
export function rowList(view: FormView, node: WalkedRepeat, cards: readonly RowOrGap[], undo: (view: FormView, removed: RemovedRow) => TemplateResult): TemplateResult {
  const { say } = view;
  if (cards.length === 0) return html`<p class="muted cards">${say("no-rows")}</p>`;
  return html`<ul class="row-list">${repeat(numberedRows(cards), (one) => "row" in one ? view.filling.ids.of(one.row.pointer) : "removed", (one) => "row" in one
    ? html`<li>${rowLine(view, node, one.row, one.index)}</li>`
    : html`<li>${undo(view, one.gap)}</li>`)}</ul>`;
}

function rowLine(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number): TemplateResult {
  const { filling, act, say } = view;
  const page = filling.session.page;
  return html`<div><strong id=${filling.ids.of(row.pointer)} tabindex="-1">${localText(row.label, row.lang ?? view.textLang)}</strong><p>${summaryOf(row)}</p></div>
    <div class="card-acts"><button class="button button--tertiary button--small" type="button" aria-label=${say("edit-row", { row: row.label })}
      @click=${() => act.goTo({ page, question: row.pointer }, { page, question: node.pointer, focus: filling.ids.of(row.pointer) })}>${icon("edit")}${say("edit")}</button>
      ${moveButtons(view, node, row, index)}${removeButton(view, node, row, index)}</div>`;
}

/** The first two answers of a row as text. */
function summaryOf({ nodes }: WalkedRow): string | typeof nothing {
  const texts = nodes.flatMap((node) => {
    const presented = node.kind === "field" ? node.type.present(node.value, node.context) : undefined;
    return presented?.kind === "text" && presented.text !== "" ? [presented.text] : [];
  });
  return texts.length === 0 ? nothing : texts.slice(0, 2).join(", ");
}
