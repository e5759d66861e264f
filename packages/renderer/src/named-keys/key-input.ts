import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { icon } from "../icon/icon.ts";

/** A name that is typed, with what stands beside the input. */
export interface KeyInput {
  readonly id: string;
  readonly label: string;
  readonly labelLang?: string | undefined;
  readonly hint?: string | undefined;
  readonly hintLang?: string | undefined;
  readonly typed: string;
  /** What is wrong with the name; undefined when nothing is, or nothing is to be said yet. */
  readonly error: string | undefined;
  /** What is wrong stands elsewhere already, under the id of the input with "-error". */
  readonly blamed?: boolean;
  readonly buttons: TemplateResult;
  type(text: string): void;
  /** Enter was pressed. */
  enter(): void;
  /** Escape was pressed. */
  leave?(): void;
}

/** An input for a name, under its label, with what is wrong with it and the buttons that take it. */
export function keyInput({ id, label, labelLang, hint, hintLang, typed, error, blamed = false, buttons, type, enter, leave }: KeyInput): TemplateResult {
  const invalid = blamed || error !== undefined;
  const described = [hint !== undefined && `${id}-hint`, invalid && `${id}-error`].filter((each) => each !== false).join(" ");
  const press = (event: KeyboardEvent): void => {
    const act = event.key === "Enter" ? enter : event.key === "Escape" ? leave : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return html`<div class=${invalid ? "field field--error" : "field"}>
    <label class="label" for=${id} lang=${labelLang ?? nothing}>${label}</label>
    ${hint === undefined ? nothing : html`<div class="hint" id="${id}-hint" lang=${hintLang ?? nothing}>${hint}</div>`}
    <div class="key-input"><input class="input" id=${id} type="text" autocomplete="off" spellcheck="false" aria-describedby=${described || nothing}
      aria-invalid=${invalid ? "true" : nothing} .value=${live(typed)}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)} @keydown=${press}>${buttons}</div>
    ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${icon("danger")}<span>${error}</span></p>`}
  </div>`;
}
