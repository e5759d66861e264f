import { fieldset, type FieldFace, type FieldView, type Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { PartTexts } from "./typed-parts.ts";

/** What differs between one answer in several inputs and another. */
export interface PartsFace<Part extends string> {
  /** The inputs in order, each with its width in characters; "numeric" brings up the keys of digits. Labels are the type's words. */
  readonly inputs: { readonly [part in Part]: PartInput };
  /** What stands in the inputs. */
  typed(raw: unknown): { readonly [part in Part]: string };
  /** A whole answer that was pasted or filled into one of them. */
  wholeIn(text: string): PartTexts<Part> | undefined;
  /** A word to be read above the inputs, and with each of them. */
  readonly note?: string;
}

interface PartInput {
  readonly size: number;
  readonly inputMode?: "numeric";
}

/** Inputs side by side for the parts of one answer. What is pasted whole into one of them is spread over all. */
export function partsFace<Part extends string>(face: PartsFace<Part>): FieldFace {
  const inputs = Object.entries<PartInput>(face.inputs) as [Part, PartInput][];
  return (view) => fieldset(view, (wiring) => html`${face.note === undefined ? nothing : html`<p class="hint" id="${wiring.id}-note">${view.word(face.note)}</p>`}
    <div class="parts">${inputs.map(([part, shown], i) => input(face, view, wiring, part, shown, i === 0 ? wiring.id : `${wiring.id}-${part}`))}</div>`);
}

function input<Part extends string>(face: PartsFace<Part>, view: FieldView, wiring: Wiring, part: Part, { size, inputMode }: PartInput, id: string): TemplateResult {
  const typed = face.typed(view.raw);
  // No maxlength: it would cut off what is pasted.
  return html`<div>
    <label class="part-label" for=${id}>${view.word(part)}</label>
    <input class="input" id=${id} type="text" inputmode=${inputMode ?? nothing} size=${size} autocomplete=${view.autocomplete === "bday" ? `bday-${part}` : "off"}
      aria-describedby=${face.note === undefined ? nothing : `${wiring.id}-note`}
      aria-required=${view.required ? "true" : nothing} aria-invalid=${wiring.invalid && isWrong(view, part) ? "true" : nothing}
      .value=${live(typed[part])} @input=${(event: Event) => {
        const text = (event.target as HTMLInputElement).value;
        view.act.input({ ...typed, ...(face.wholeIn(text) ?? { [part]: text }) });
      }}>
  </div>`;
}

/** An issue that names no parts is about all of them. */
function isWrong({ errorFacts }: FieldView, part: string): boolean {
  const wrong = errorFacts?.["parts"];
  return !Array.isArray(wrong) || wrong.includes(part);
}
