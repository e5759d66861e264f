import { html, nothing } from "lit";
import type { FieldFace } from "./field-face.ts";
import { labelled } from "./frame.ts";

/** One line of text: the face of every field type that has none of its own. */
export const plainTextFace: FieldFace = (view) => labelled(view, ({ id, describedBy, invalid }) => html`<input
  class="input" id=${id} type="text" autocomplete=${view.autocomplete ?? "off"} size=${view.width ?? nothing}
  aria-required=${view.required ? "true" : nothing} aria-describedby=${describedBy ?? nothing} aria-invalid=${invalid ? "true" : nothing}
  .value=${typeof view.raw === "string" ? view.raw : ""}
  @input=${(event: Event) => view.act.input((event.target as HTMLInputElement).value)}>`);
