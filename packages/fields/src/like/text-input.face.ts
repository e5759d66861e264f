import { labelled, type FieldFace, type FieldView } from "@formgeber/renderer";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";

/** What a phone's keyboard and a browser should know about one line of text. */
export interface TextInput {
  /** Never "number", whose browsers drop what they cannot read; never "email", whose browsers rewrite it. */
  readonly type?: "text" | "tel";
  readonly inputMode?: "numeric" | "decimal" | "email" | "tel" | "url";
  readonly autocapitalize?: "none" | "characters";
  /** Width in characters where the form does not say. */
  readonly width?: number;
  /** Read and shown after the control: a unit, a currency. */
  suffix?(view: FieldView): string | undefined;
}

/**
 * The face of one line of text. Spelling is not checked: what stands in one line is mostly a name, and browsers may send
 * it away to be checked.
 */
export function textInputFace(input: TextInput = {}): FieldFace {
  return (view) => labelled(view, ({ id, describedBy, invalid }) => {
    const suffix = input.suffix?.(view);
    const described = [describedBy, suffix !== undefined && `${id}-suffix`].filter((part) => typeof part === "string").join(" ");
    const control = html`<input class="input" id=${id} type=${input.type ?? "text"} inputmode=${input.inputMode ?? nothing}
      autocomplete=${view.autocomplete ?? "off"} autocapitalize=${input.autocapitalize ?? nothing} spellcheck="false"
      size=${view.width ?? input.width ?? nothing} aria-required=${view.required ? "true" : nothing}
      aria-describedby=${described || nothing} aria-invalid=${invalid ? "true" : nothing}
      .value=${live(textOf(view.raw))} @input=${(event: Event) => view.act.input((event.target as HTMLInputElement).value)}>`;
    return suffix === undefined ? control : html`<div class="suffixed">${control}<span id="${id}-suffix">${suffix}</span></div>`;
  });
}

/** Raw input as the text of a control. */
export function textOf(raw: unknown): string {
  return typeof raw === "string" ? raw : "";
}
