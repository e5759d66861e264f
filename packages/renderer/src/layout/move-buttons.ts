import { html, nothing, type TemplateResult } from "lit";
import type { WalkedRepeat, WalkedRow } from "@formgeber/core";
import type { FormView } from "../views/form-view.ts";

/** Moves a row one place up or down, where the order of rows means something. The arrow keys do the same on either button. */
export function moveButtons(view: FormView, node: WalkedRepeat, row: WalkedRow, index: number): TemplateResult | typeof nothing {
  if (!node.settings.reorder || node.rows.length < 2) return nothing;
  const { say } = view;
  const id = view.filling.ids.of(row.pointer);
  const last = node.rows.length - 1;
  const move = (to: number, focus: string): void => {
    if (to >= 0 && to <= last) view.act.moveRow(node.pointer, index, to, say("row-moved", { place: to + 1, count: last + 1 }), focus);
  };
  const byKey = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(index + step, (event.target as Element).id);
  };
  const button = (direction: "up" | "down", to: number): TemplateResult => html`<button class="button button--tertiary button--small move" type="button" id="${id}-${direction}"
    aria-label=${say(`move-row-${direction}`, { row: row.label })} aria-disabled=${to < 0 || to > last ? "true" : nothing} @keydown=${byKey}
    @click=${() => move(to, `${id}-${direction}`)}>${arrow(direction)}<span class="button-text">${say(`move-${direction}`)}</span></button>`;
  return html`${button("up", index - 1)}${button("down", index + 1)}`;
}

function arrow(direction: "up" | "down"): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path
    d=${direction === "up" ? "M11 20V7.8l-5.6 5.6L4 12l8-8 8 8-1.4 1.4L13 7.8V20h-2Z" : "M13 4v12.2l5.6-5.6L20 12l-8 8-8-8 1.4-1.4 5.6 5.6V4h2Z"}/></svg>`;
}
