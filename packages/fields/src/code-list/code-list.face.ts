import type { Choice } from "@formgeber/core";
import { labelled, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { keyOf, MOST_AT_A_GLANCE, typedIn } from "../like/choice-like.ts";
import { textOption } from "../like/option.ts";
import { select } from "../like/options.face.ts";
import { combobox } from "./combobox.face.ts";
import { entryOf, listState, offeredEntries } from "./entries.ts";
import { filterOf } from "./filter.ts";

/**
 * A drop-down list of up to seven entries; above, an input that searches while a person types. Until there is something to choose
 * from, the field says what it waits for; what was typed or chosen before stays in it.
 */
export const codeListFace: FieldFace = (view) => {
  const { context, raw } = view;
  const state = listState(context);
  if (state !== undefined) return waiting(view, view.word(`list-${state}`), state === "failed" ? reloadButton(view) : nothing);
  const filter = filterOf(context);
  const chosen = typeof raw === "string" && raw !== "" ? entryOf(context, raw) : undefined;
  if (filter?.admitted.length === 0) return waiting(view, view.word("choose-first", { other: filter.other }), nothing, chosen);

  const entries = offeredEntries(context);
  if (entries.length > MOST_AT_A_GLANCE) return labelled(view, (wiring) => combobox(view, wiring, entries, chosen));
  // What was chosen before and is not offered any more is still what was answered.
  const shown = chosen === undefined || entries.includes(chosen) ? entries : [chosen, ...entries];
  return select(view, shown.map(({ value, label, lang = view.textLang }) => ({ key: keyOf(value), label, lang })), view.word("please-select"));
};

/** The field while nothing can be chosen. What stands in it can be taken out, no more. */
function waiting(view: FieldView, why: string, action: TemplateResult | typeof nothing, chosen?: Choice): TemplateResult {
  const text = chosen?.label ?? typedIn(view.raw);
  return labelled(view, (wiring) => html`<input class="input" id=${wiring.id} type="text" readonly .value=${live(text)} aria-required=${view.required ? "true" : nothing}
      aria-describedby=${described(wiring)} aria-invalid=${wiring.invalid ? "true" : nothing}>
    <div class="listbox-state" id="${wiring.id}-state" role="status"><p class="hint">${why}</p></div>${action}${text === "" || action !== nothing ? nothing : html`<button
      class="button button--tertiary button--small" type="button" @click=${() => view.act.input("")}>${view.word("clear")}</button>`}`);
}

function described({ id, describedBy }: Wiring): string {
  return [describedBy, `${id}-state`].filter((each) => each !== undefined).join(" ");
}

function reloadButton(view: FieldView): TemplateResult {
  const uri = textOption(view.context, "list") ?? "";
  return html`<button class="button button--secondary button--small" type="button" @click=${() => view.act.reload?.(uri)}>${view.word("reload")}</button>`;
}
