import { html, nothing, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { repeat } from "lit/directives/repeat.js";
import { contentOf, type Language, type Pointer, type WalkedRepeat, type WalkedRow } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText, withLocal } from "../text/local-text.ts";
import type { RemovedRow } from "../state/filling.ts";
import type { FormView, NodeList, RowOrGap } from "./form-view.ts";
import { heading } from "./heading.ts";
import { ownError, titled, unchanged, unchangedInside } from "./titled-part.ts";

/** From this many rows on, only those in sight are laid out. */
const LONG = 5;

/** Rows as cards, each with its heading and a way to take it out; below them a way to add one. */
export function repeatNode(view: FormView, node: WalkedRepeat, level: number, page: string | undefined, list: NodeList): TemplateResult {
  const id = view.filling.ids.of(node.pointer);
  const removed = view.filling.removed?.repeat === node.pointer ? view.filling.removed : undefined;
  const cards: RowOrGap[] = [...node.rows];
  if (removed) cards.splice(removed.index, 0, removed);
  const inside = node.label === page ? level : level + 1;
  return titled(view, node, node.required || node.minItems > 0, id, level, page, html`
    ${view.layouts?.rowsView(view, node, cards, undo) ?? html`<div class=${cards.length < LONG ? "cards" : "cards cards--long"}>
      ${repeat(cards, (card) => "pointer" in card ? view.filling.ids.of(card.pointer) : "removed", (card, i) => "pointer" in card ? unchangedCard(view, node, card, rowNumber(i, removed), inside, list) : undo(view, card))}
    </div>`}
    ${node.maxItems !== undefined && node.rows.length >= node.maxItems
      ? html`<p class="muted" id=${id} tabindex="-1">${view.say("rows-full", { count: node.maxItems })}</p>`
      : addButton(view, { ...node, label: node.rowLabel, lang: node.rowLang }, () => view.act.addRow(node.pointer, node.rowLabel))}
    ${ownError(view, node, id)}`);
}

/** Adds what is named: a row, or the next level of a group that lies in itself. */
export function addButton(view: FormView, { pointer, label, lang }: { readonly pointer: Pointer; readonly label: string; readonly lang?: Language | undefined }, add: () => void): TemplateResult {
  return html`<button class="button button--secondary" part="secondary" type="button" id=${view.filling.ids.of(pointer)} @click=${add}>${icon("add")}${
    withLocal(view.say("add-row", { row: label }), label, lang ?? view.textLang)}</button>`;
}

function rowNumber(card: number, removed: RemovedRow | undefined): number {
  return removed && card > removed.index ? card - 1 : card;
}

/** A row more or less leaves the others alone, unless they say how many there are. */
function unchangedCard(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number, level: number, list: NodeList): DirectiveResult {
  return unchanged(view, row, () => rowCard(view, node, row, index, level, list), index, node.rows.length > node.minItems, node.settings.reorder && node, view.layouts);
}

function rowCard(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number, level: number, list: NodeList): TemplateResult {
  const id = view.filling.ids.of(row.pointer);
  const remove = html`${view.layouts?.moveButtons(view, node, row, index)}${removeButton(view, node, row, index)}`;
  // A row of a single answer is that answer's field, whose label names the row.
  if (row.nodes.some((field) => "pointer" in field && field.pointer === row.pointer)) {
    return html`<div class="row row--single">${list(view, row.nodes, level)}<div class="card-acts">${remove}</div></div>`;
  }
  return html`<div class="card row" part="card" role="group" aria-labelledby=${id}>
    <div class="card-head">${heading(level, id, localText(row.label, row.lang ?? view.textLang))}<div class="card-acts">${remove}</div></div>
    ${unchangedInside(view, row, contentOf(row), () => list(view, row.nodes, level + 1))}</div>`;
}

/** Takes a row out, where there may be fewer. */
export function removeButton(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number): TemplateResult | typeof nothing {
  return node.rows.length > node.minItems
    ? html`<button class="button button--tertiary button--small" type="button" aria-label=${view.say("remove-row", { row: row.label })}
        @click=${() => view.act.removeRow(node.pointer, index, row.label)}>${icon("remove")}<span class="button-text">${view.say("remove")}</span></button>`
    : nothing;
}

function undo(view: FormView, removed: RemovedRow): TemplateResult {
  return html`<div class="undo"><p>${withLocal(view.say("row-removed", { row: removed.label }), removed.label, view.textLang)}</p>
    <button class="button button--tertiary button--small" type="button" id="undo" @click=${() => view.act.restoreRow()}>${view.say("undo")}</button></div>`;
}
