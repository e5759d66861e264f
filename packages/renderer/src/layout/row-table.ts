import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { WalkedField, WalkedRepeat, WalkedRow } from "@formgeber/core";
import type { RemovedRow } from "../state/filling.ts";
import { localText, ownDirection } from "../text/local-text.ts";
import { richText } from "../text/rich-text.ts";
import { fieldNode } from "../views/field-view.ts";
import type { FormView, RowOrGap } from "../views/form-view.ts";
import { removeButton } from "../views/repeat-view.ts";
import { unchanged } from "../views/titled-part.ts";
import { moveButtons } from "./move-buttons.ts";
import { numberedRows } from "./numbered-rows.ts";

/** From this many rows on, only those in sight are laid out. */
const LONG = 12;

interface Column {
  /** Where the answer stands in its row; empty where the row is the answer. */
  readonly key: string;
  /** An answer of this column. */
  readonly sample: WalkedField;
  readonly required: boolean;
}

/** True when each row holds single answers only. */
export function isSimple({ rows }: WalkedRepeat): boolean {
  return rows.every(({ nodes }) => nodes.every(({ kind }) => kind === "field"));
}

/**
 * Rows as a table: one column for each answer, the row's name as its head. The roles stand in the markup, since the boxes
 * are laid out as grids. Where there is no room the rows are stacked, each answer under its label.
 */
export function rowTable(view: FormView, node: WalkedRepeat, cards: readonly RowOrGap[], undo: (view: FormView, removed: RemovedRow) => TemplateResult): TemplateResult {
  const { say } = view;
  const columns = columnsOf(node);
  const kind = `rows rows--${columns.length}${cards.length < LONG ? "" : " rows--long"}${node.settings.reorder ? " rows--moved" : ""}`;
  return html`<table class=${kind} role="table" aria-label=${node.label}>
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${localText(node.rowLabel, node.rowLang ?? view.textLang)}</th>${columns.map((column) => head(view, column))}
      <th role="columnheader" scope="col"><span class="visually-hidden">${say("row-actions")}</span></th></tr></thead>
    <tbody role="rowgroup">${repeat(numberedRows(cards), (one) => "row" in one ? view.filling.ids.of(one.row.pointer) : "removed", (one) => "row" in one
      ? rowLine(view, node, columns, one.row, one.index)
      : html`<tr class="rows-gap" role="row"><td role="cell" colspan=${columns.length + 2}>${undo(view, one.gap)}</td></tr>`)}</tbody>
  </table>`;
}

function head(view: FormView, { sample: { label, hint, lang, hintLang }, required }: Column): TemplateResult {
  return html`<th role="columnheader" scope="col">${localText(label, lang ?? view.textLang)}${required ? nothing : html` <span class="optional">${view.say("optional")}</span>`}${
    hint ? html`<div class="hint" lang=${hintLang ?? nothing} dir=${ownDirection(hintLang)}>${richText(hint, view.say("new-tab"))}</div>` : nothing}</th>`;
}

function rowLine(view: FormView, node: WalkedRepeat, columns: readonly Column[], row: WalkedRow, index: number): TemplateResult {
  const id = view.filling.ids.of(row.pointer);
  const isAnswer = columns.some(({ key }) => key === "");
  return html`<tr role="row" class="rows-row">
    <th role="rowheader" scope="row" id=${isAnswer ? `${id}-row` : id} tabindex="-1">${localText(row.label, row.lang ?? view.textLang)}</th>
    ${unchanged(view, row, () => columns.map(({ key }) => cell(view, row, key)))}
    <td role="cell"><div class="card-acts">${moveButtons(view, node, row, index)}${removeButton(view, node, row, index)}</div></td></tr>`;
}

function cell(view: FormView, row: WalkedRow, key: string): TemplateResult {
  const field = fieldsOf(row).find(({ pointer }) => keyIn(row, pointer) === key);
  return html`<td role="cell">${field ? fieldNode(view, field, row.label) : nothing}</td>`;
}

function columnsOf(node: WalkedRepeat): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const row of node.rows) {
    for (const field of fieldsOf(row)) {
      const key = keyIn(row, field.pointer);
      const before = columns.get(key);
      if (!before) columns.set(key, { key, sample: field, required: field.required });
      else if (field.required && !before.required) columns.set(key, { ...before, required: true });
    }
  }
  return [...columns.values()];
}

function fieldsOf({ nodes }: WalkedRow): readonly WalkedField[] {
  return nodes.filter((node) => node.kind === "field");
}

function keyIn(row: WalkedRow, pointer: string): string {
  return pointer.slice(row.pointer.length);
}
