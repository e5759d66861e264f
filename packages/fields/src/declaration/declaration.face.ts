import { beside, fieldset, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOption } from "../like/option.ts";

/** A box to tick with the whole statement beside it. */
export const declarationFace: FieldFace = (view) => {
  const statement = textOption(view.context, "statement");
  if (statement === undefined) return beside(view, (wiring) => box(view, wiring));
  return fieldset(view, (wiring) => html`<div class="checks"><div class="check">${box(view, wiring)}<label for=${wiring.id}>${statement}</label></div></div>`);
};

function box(view: FieldView, { id, describedBy, invalid }: Wiring): TemplateResult {
  return html`<input type="checkbox" id=${id} aria-required=${view.required ? "true" : nothing} aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid ? "true" : nothing} .checked=${live(view.raw === "true")}
    @change=${(event: Event) => view.act.input((event.target as HTMLInputElement).checked ? "true" : "")}>`;
}
