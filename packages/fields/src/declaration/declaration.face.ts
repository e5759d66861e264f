import { plainText } from "@formgeber/core";
import { beside, fieldset, localText, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

/** A box to tick with the whole wording beside it; the label is then its heading. */
export const declarationFace: FieldFace = (view) => wording(view);

/** The same with something below that describes the box. */
export function wording(view: FieldView, below?: TemplateResult, belowId?: string): TemplateResult {
  const { hint, ...heading } = view;
  if (hint === undefined) return beside(view, (wiring) => box(view, wiring, belowId), below);
  return fieldset(heading, (wiring) => html`<div class="checks"><div class="check">${box(view, wiring, belowId)}<label for=${wiring.id}>${localText(plainText(hint), view.hintLang)}</label></div></div>${below}`);
}

function box(view: FieldView, { id, describedBy, invalid }: Wiring, belowId: string | undefined): TemplateResult {
  const described = [belowId, describedBy].filter((each) => each !== undefined).join(" ");
  return html`<input type="checkbox" id=${id} aria-required=${view.required ? "true" : nothing} aria-describedby=${described || nothing}
    aria-invalid=${invalid ? "true" : nothing} .checked=${live(view.raw === "true")}
    @change=${(event: Event) => view.act.input((event.target as HTMLInputElement).checked ? "true" : "")}>`;
}
