import { fieldset, localText, type FieldFace, type FieldView } from "@formgeber/renderer";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { choicesOf, keyOf } from "../like/choice-like.ts";

/** One box to tick for each answer. */
export const choicesFace: FieldFace = (view) => fieldset(view, ({ id, invalid }) => {
  const { items } = view.context.facts;
  const chosen = keysOf(view);
  return html`<div class="checks">${(items ? choicesOf(items) : []).map(({ value, label, lang }, i) => {
    const own = i === 0 ? id : `${id}-${i}`;
    const key = keyOf(value);
    return html`<div class="check">
      <input type="checkbox" id=${own} aria-invalid=${invalid ? "true" : nothing} .checked=${live(chosen.includes(key))}
        @change=${(event: Event) => view.act.input((event.target as HTMLInputElement).checked ? [...chosen, key] : chosen.filter((each) => each !== key))}>
      <label for=${own}>${localText(label, lang ?? view.textLang)}</label>
    </div>`;
  })}</div>`;
});

function keysOf({ raw }: FieldView): readonly string[] {
  return Array.isArray(raw) ? raw.filter((key) => typeof key === "string") : [];
}
