import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../icon/icon.ts";
import { localText, ownDirection } from "../text/local-text.ts";
import { richText } from "../text/rich-text.ts";
import type { FieldView } from "./field-face.ts";

/** What a control must carry so that its label, hint and error are read out with it. */
export interface Wiring {
  /** The id of the control that takes the focus: of the one control, or of the first one in a fieldset. */
  readonly id: string;
  /** Value of `aria-describedby`; undefined (use `ifDefined`) when there is nothing to read besides the label. */
  readonly describedBy: string | undefined;
  /** Value of `aria-invalid`. */
  readonly invalid: boolean;
}

/**
 * The frame of a field with one control: label, hint, the control, and what is to be mended. Reports leaving by itself.
 *
 * The control carries `id`, `aria-describedby` and `aria-invalid` of the wiring, and one of the shared classes
 * `input`, `select`, `textarea`.
 */
export function labelled(view: FieldView, control: (wiring: Wiring) => TemplateResult): TemplateResult {
  if (view.place === "page") {
    return html`<div class=${fieldClass(view)} @focusout=${leaving(view)}>
      ${asHeading(view, html`<label class=${labelClass(view)} part="label" for=${view.id}>${label(view)}</label>`)}
      ${hint(view)}${control(wiringOf(view))}${beneath(view)}
    </div>`;
  }
  // Nearly everything on a page goes through here, so it is one template and not several in each other.
  return html`<div class=${fieldClass(view)} @focusout=${leaving(view)}>
    <label class="label" part="label" for=${view.id}>${localText(view.label, view.lang)}<span class="optional">${optional(view)}</span>${row(view)}</label>
    ${hint(view)}${control(wiringOf(view))}${beneath(view)}
  </div>`;
}

/** The frame of one box to tick: its label stands beside it, the hint above, anything else below. The control carries the wiring as in `labelled`. */
export function beside(view: FieldView, control: (wiring: Wiring) => TemplateResult, below?: TemplateResult): TemplateResult {
  return html`<div class=${fieldClass(view)} @focusout=${leaving(view)}>
    ${view.place === "page" ? html`<h2 class="visually-hidden" id="heading" tabindex="-1">${localText(view.label, view.lang)}</h2>` : nothing}
    ${hint(view)}<div class="check">${control(wiringOf(view))}<label for=${view.id}>${label(view)}</label></div>${below}${error(view)}
  </div>`;
}

/**
 * The frame of a field with several controls, or of a group: a fieldset whose legend is the label. Hint and error describe the
 * fieldset; controls of their own need `aria-invalid` only. Shared classes: `check` around a radio button or box with its
 * label, `checks` around several of them, `parts` around inputs side by side, `part-label` for their labels.
 */
export function fieldset(view: FieldView, content: (wiring: Wiring) => TemplateResult): TemplateResult {
  const wiring = wiringOf(view);
  return html`<fieldset class=${fieldClass(view)} aria-describedby=${wiring.describedBy ?? nothing} @focusout=${leaving(view)}>
    <legend class=${labelClass(view)} part="label" id=${view.members ? view.id : nothing} tabindex=${view.members ? "-1" : nothing}>${asHeading(view, label(view))}</legend>
    ${hint(view)}${content(wiring)}${error(view)}
  </fieldset>`;
}

function wiringOf(view: FieldView): Wiring {
  const described = [view.hint && `${view.id}-hint`, view.notice && `${view.id}-notice`, view.error !== undefined && `${view.id}-error`].filter((id) => typeof id === "string");
  return { id: view.id, describedBy: described.join(" ") || undefined, invalid: view.error !== undefined };
}

/** The focus moved from a control of the field to something outside it; looking at another window is not leaving. */
function leaving(view: FieldView): (event: FocusEvent) => void {
  return (event) => {
    const field = event.currentTarget as Element;
    if (event.relatedTarget instanceof Node && field.contains(event.relatedTarget)) return;
    if (event.relatedTarget === null && !document.hasFocus()) return;
    view.act.leave();
  };
}

/** The label of the only question of a page is the heading of the page. */
function asHeading(view: FieldView, content: TemplateResult): TemplateResult {
  return view.place === "page"
    ? html`<h2 id="heading" tabindex="-1">${view.error === undefined ? nothing : html`<span class="visually-hidden">${view.word("error-prefix")} </span>`}${content}</h2>`
    : content;
}

function label(view: FieldView): TemplateResult {
  return html`${localText(view.label, view.lang)}<span class="optional">${optional(view)}</span>${row(view)}`;
}

function optional(view: FieldView): string {
  return view.required ? "" : ` ${view.word("optional")}`;
}

function row(view: FieldView): TemplateResult | typeof nothing {
  return view.row === undefined ? nothing : html`<span class="visually-hidden"> (${view.row})</span>`;
}

function hint(view: FieldView): TemplateResult | typeof nothing {
  return view.hint ? html`<div class="hint" part="hint" id="${view.id}-hint" lang=${view.hintLang ?? nothing} dir=${ownDirection(view.hintLang)}>${richText(view.hint, view.word("new-tab"))}</div>` : nothing;
}

/** One part of the template, not two: nearly every field has neither. */
function beneath(view: FieldView): TemplateResult | typeof nothing {
  if (view.error === undefined) return notice(view);
  return view.notice ? html`${notice(view)}${error(view)}` : error(view);
}

function notice(view: FieldView): TemplateResult | typeof nothing {
  return view.notice ? html`<p class="notice" id="${view.id}-notice">${view.notice}</p>` : nothing;
}

function error(view: FieldView): TemplateResult | typeof nothing {
  return view.error === undefined ? nothing : html`<p class="error" part="error" id="${view.id}-error">${icon("danger")}<span>${view.error}</span></p>`;
}

function fieldClass(view: FieldView): string {
  const kind = view.members ? "field field--group" : "field";
  return view.error === undefined ? kind : `${kind} field--error`;
}

function labelClass(view: FieldView): string {
  return view.place === "page" ? "label label--page" : "label";
}
