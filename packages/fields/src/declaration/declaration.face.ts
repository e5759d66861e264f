import { plainText } from "@formgeber/core";
import { beside, fieldset, localText, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** A box to tick with the whole wording beside it; the label is then its heading. */
export const declarationFace: FieldFace = (view) => {
  const { hint, ...heading } = view;
  if (hint === undefined) return beside(view, (wiring) => box(view, wiring));
  return fieldset(heading, (wiring) => html`<div class="checks"><div class="check">${box(view, wiring)}<label for=${wiring.id}>${localText(plainText(hint), view.hintLang)}</label></div></div>`);
};

function box(view: FieldView, { id, describedBy, invalid }: Wiring): TemplateResult {
  return html`<input type="checkbox" id=${id} aria-required=${view.required ? "true" : nothing} aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? "true" : nothing} .checked=${live(view.raw === "true")}
    @change=${(event: Event) => view.act.input((event.target as HTMLInputElement).checked ? "true" : "")}>`;
}
