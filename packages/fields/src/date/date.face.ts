import { dateParts, partsIn, type DatePart } from "@formgeber/core/administration/calendar-date";
import { fieldset, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { partsOf } from "../like/date-like.ts";

/** Three inputs for day, month and year. A whole date pasted or filled into one of them is spread over all three. */
export const dateFace: FieldFace = (view) => fieldset(view, (wiring) => html`<div class="parts">${dateParts.map((part) => input(view, wiring, part))}</div>`);

function input(view: FieldView, wiring: Wiring, part: DatePart): TemplateResult {
  const id = part === "day" ? wiring.id : `${wiring.id}-${part}`;
  const parts = partsOf(view.raw);
  // No maxlength: it would cut a pasted date off.
  return html`<div>
    <label class="part-label" for=${id}>${view.word(part)}</label>
    <input class="input" id=${id} type="text" inputmode="numeric" size=${part === "year" ? 4 : 2} autocomplete=${tokenOf(view, part)}
      aria-required=${view.required ? "true" : nothing} aria-invalid=${wiring.invalid && isWrong(view, part) ? "true" : nothing}
      .value=${live(parts[part])} @input=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value;
        view.act.input(partsIn(typed) ?? { ...parts, [part]: typed });
      }}>
  </div>`;
}

/** An issue that names no parts is about all of them. */
function isWrong({ errorFacts }: FieldView, part: DatePart): boolean {
  const wrong = errorFacts?.["parts"];
  return !Array.isArray(wrong) || wrong.includes(part);
}

function tokenOf({ autocomplete }: FieldView, part: DatePart): string {
  return autocomplete === "bday" ? `bday-${part}` : "off";
}
