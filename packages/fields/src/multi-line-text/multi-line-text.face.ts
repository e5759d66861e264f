import { labelled, type FieldFace, type FieldView } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOf } from "../like/text-input.face.ts";

/** A text area. Nothing is cut off: too long a text is told, and how much too long it is. */
export const multiLineTextFace: FieldFace = (view) => labelled(view, ({ id, describedBy, invalid }) => html`<textarea class="textarea" id=${id}
  rows="5" autocomplete=${view.autocomplete ?? "off"} aria-required=${view.required ? "true" : nothing}
  aria-describedby=${describedBy ?? nothing} aria-invalid=${invalid ? "true" : nothing}
  .value=${live(textOf(view.raw))} @input=${(event: Event) => view.act.input((event.target as HTMLTextAreaElement).value)}></textarea>
  ${count(view)}`);

// Said only near the limit, so that a screen reader is not interrupted with every character.
function count(view: FieldView): TemplateResult {
  const limit = view.context.facts.keywords.maxLength;
  const left = limit === undefined ? Infinity : limit - [...textOf(view.raw)].length;
  const isNear = limit !== undefined && left < Math.max(20, limit / 10);
  return html`<div class="count" role="status">${isNear ? view.word(left < 0 ? "characters-over" : "characters-left", { count: Math.abs(left) }) : ""}</div>`;
}
