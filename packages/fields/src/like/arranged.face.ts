import { fieldset, type FieldView } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { partKey } from "./group-like.ts";

/** The members of a group on a grid of twelve columns: "narrow" takes four, "wide" eight, everything else the whole line. */
export function arranged(view: FieldView, widths: { readonly [role: string]: "narrow" | "wide" }): TemplateResult {
  const widthOf = new Map(Object.entries(widths).map(([role, width]) => [partKey(view.context, role), width]));
  return fieldset(view, () => html`<div class="nodes nodes--arranged">${repeat(
    view.members ?? [],
    ({ key }) => key,
    ({ key, content }) => html`<div class=${widthOf.get(key) ?? nothing}>${content}</div>`,
  )}</div>`);
}
