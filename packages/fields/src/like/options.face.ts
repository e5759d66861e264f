import { fieldset, labelled, localText, madeStrings, type FieldFace, type FieldView } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { MOST_AT_A_GLANCE } from "./choice-like.ts";
import { textOf } from "./text-input.face.ts";

/** One thing that can be chosen, as a control shows it. */
export interface ShownOption {
  readonly key: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** One of a few: radio buttons under the label. What need not be answered can be taken back. */
export function radios(view: FieldView, options: readonly ShownOption[]): TemplateResult {
  return fieldset(view, ({ id }) => html`<div class="checks">${options.map(({ key, label, lang }, i) => {
    const own = i === 0 ? id : `${id}-${i}`;
    return html`<div class="check">
      <input type="radio" id=${own} name=${id} .checked=${live(view.raw === key)} @change=${() => view.act.input(key)}>
      <label for=${own}>${localText(label, lang)}</label>
    </div>`;
  })}</div>${view.required || textOf(view.raw) === "" ? nothing : html`<button class="button button--tertiary button--small" type="button"
    @click=${(event: Event) => clear(view, event)}>${view.word("clear")}</button>`}`);
}

// A radio button cannot be undone by itself. The button goes with the choice, so the focus goes to the first answer.
function clear(view: FieldView, event: Event): void {
  const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  root.getElementById(view.id)?.focus();
  view.act.input("");
}

/** One of some: a drop-down list. `none` is the word for having chosen nothing. */
export function select(view: FieldView, options: readonly ShownOption[], none: string): TemplateResult {
  const raw = textOf(view.raw);
  return labelled(view, ({ id, describedBy, invalid }) => html`<select class="select" id=${id} autocomplete=${view.autocomplete ?? "off"}
    aria-required=${view.required ? "true" : nothing} aria-describedby=${describedBy ?? nothing} aria-invalid=${invalid ? "true" : nothing}
    @change=${(event: Event) => view.act.input((event.target as HTMLSelectElement).value)}>
    ${listed([{ key: "", label: none }, ...options], raw)}
  </select>`);
}

const lists = new Map<number, TemplateStringsArray>();

/** All options as one template: a hundred lists of five options are a hundred pieces to put together, not five hundred. */
function listed(options: readonly ShownOption[], raw: string): TemplateResult {
  const { length } = options;
  let strings = lists.get(length);
  if (!strings) {
    const between = [" lang=", " .selected=", ">", "</option><option value="];
    lists.set(length, (strings = madeStrings("<option value=", ...Array.from({ length }, () => between).flat().slice(0, -1), "</option>")));
  }
  return html(strings, ...options.flatMap(({ key, label, lang }) => [key, lang ?? nothing, live(key === raw), label]));
}

/** Radio buttons while they can be taken in at a glance, a drop-down list above. */
export function oneOf(options: (view: FieldView) => readonly ShownOption[]): FieldFace {
  return (view) => {
    const shown = options(view);
    return shown.length <= MOST_AT_A_GLANCE ? radios(view, shown) : select(view, shown, view.word("please-select"));
  };
}
