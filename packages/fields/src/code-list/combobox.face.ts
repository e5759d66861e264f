import type { Choice } from "@formgeber/core";
import type { FieldView, Wiring } from "@formgeber/renderer";
import { html, nothing, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { live } from "lit/directives/live.js";
import { ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import { keyOf, typedIn } from "../like/choice-like.ts";
import { textOf } from "../like/text-input.face.ts";
import { entryOf } from "./entries.ts";
import { labelledAs, search } from "./search.ts";

/** Options in the document at once; more come when the list is moved through. */
const BATCH = 20;
const PAGE = 10;

/**
 * An input with a list that shows what matches (ARIA pattern "editable combobox with list autocomplete"). Only what is open
 * and which entry is marked is kept here; the answer and what is typed are in the view.
 * @source WAI-ARIA Authoring Practices 1.2, combobox
 */
class Combobox extends AsyncDirective {
  #view: FieldView | undefined;
  #wiring: Wiring | undefined;
  #entries: readonly Choice[] = [];
  /** The entry chosen, which need not be offered any more. */
  #chosen: Choice | undefined;
  #isOpen = false;
  /** Index of the marked entry among those found; -1: none. */
  #marked = -1;
  #shown = BATCH;
  #list: Element | undefined;

  override render(view: FieldView, wiring: Wiring, entries: readonly Choice[], chosen?: Choice): unknown {
    // The same place in the document may come to show another field.
    if (this.#view?.id !== view.id) this.#isOpen = false;
    this.#view = view;
    this.#wiring = wiring;
    this.#entries = entries;
    this.#chosen = chosen;
    return this.#template();
  }

  #template(): TemplateResult | typeof nothing {
    const [view, wiring] = [this.#view, this.#wiring];
    if (!view || !wiring) return nothing;
    const { id, describedBy, invalid } = wiring;
    const found = this.#isOpen ? this.#found(view) : [];
    const isListed = found.length > 0;
    return html`<div class="combobox" @focusin=${() => this.#prepare()} @focusout=${(event: FocusEvent) => this.#leave(event)}>
      <input class="input" id=${id} type="text" role="combobox" autocomplete=${view.autocomplete ?? "off"} autocapitalize="none" spellcheck="false"
        aria-autocomplete="list" aria-expanded=${isListed ? "true" : "false"} aria-controls="${id}-list"
        aria-activedescendant=${isListed && this.#marked >= 0 ? `${id}-option-${this.#marked}` : nothing}
        aria-required=${view.required ? "true" : nothing} aria-describedby=${describedBy ?? nothing} aria-invalid=${invalid ? "true" : nothing}
        .value=${live(this.#text(view))} @input=${(event: Event) => this.#type(view, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.#press(view, event)} @click=${() => this.#open(view)}>
      <button class="combobox-toggle" type="button" tabindex="-1" aria-label=${view.word("show-list")} aria-expanded=${isListed ? "true" : "false"}
        @mousedown=${keepFocus} @click=${(event: Event) => this.#toggle(view, event)}></button>
      <ul class="listbox" id="${id}-list" role="listbox" aria-label=${view.label} ?hidden=${!isListed} ${ref((list) => { this.#list = list; })}
        @mousedown=${keepFocus} @scroll=${(event: Event) => this.#scroll(event.currentTarget as Element)}>
        ${repeat(found.slice(0, this.#shown), (entry) => keyOf(entry.value), (entry, i) => this.#option(view, entry, i, found.length))}
      </ul>
      <div class="listbox-state" role="status">${this.#isOpen ? this.#count(view, found.length) : nothing}</div>
    </div>`;
  }

  #option(view: FieldView, entry: Choice, i: number, all: number): TemplateResult {
    return html`<li class="option" id="${view.id}-option-${i}" role="option" lang=${entry.lang ?? view.textLang ?? nothing} dir="auto" aria-setsize=${all} aria-posinset=${i + 1}
      aria-selected=${i === this.#marked ? "true" : "false"} @click=${() => this.#choose(view, entry)}>${entry.label}</li>`;
  }

  #count(view: FieldView, count: number): TemplateResult {
    return count === 0
      ? html`<p class="hint">${view.word("no-results")}</p>`
      : html`<span class="visually-hidden">${view.word("results", { count })}</span>`;
  }

  /** What stands in the input: the label of the entry chosen, or what is being typed. */
  #text(view: FieldView): string {
    return this.#chosen?.label ?? (typedIn(view.raw) || textOf(view.raw));
  }

  /** So that the first key costs no more than the others. */
  #prepare(): void {
    const [entries, context] = [this.#entries, this.#view?.context];
    setTimeout(() => {
      search(entries, "a");
      if (context) entryOf(context, "");
    });
  }

  /** Everything while an entry is chosen, so that a person can see what else there is. */
  #found(view: FieldView): readonly Choice[] {
    return search(this.#entries, typedIn(view.raw));
  }

  #type(view: FieldView, typed: string): void {
    this.#isOpen = true;
    this.#marked = -1;
    this.#shown = BATCH;
    this.#answer(view, typed === "" ? "" : { typed });
    this.#refresh();
  }

  #open(view: FieldView): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#mark(this.#chosen ? this.#found(view).indexOf(this.#chosen) : -1);
  }

  #close(): void {
    this.#isOpen = false;
    this.#marked = -1;
    this.#shown = BATCH;
    this.#refresh();
  }

  #toggle(view: FieldView, event: Event): void {
    (event.currentTarget as Element).parentElement?.querySelector("input")?.focus();
    if (this.#isOpen) this.#close();
    else this.#open(view);
  }

  #choose(view: FieldView, entry: Choice): void {
    this.#answer(view, keyOf(entry.value), entry);
    this.#close();
  }

  // The form shows the answer a moment later; until then nothing older may be put back into the input.
  #answer(view: FieldView, raw: unknown, chosen?: Choice): void {
    this.#view = { ...view, raw };
    this.#chosen = chosen;
    view.act.input(raw);
  }

  #press(view: FieldView, event: KeyboardEvent): void {
    const steps: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const step = steps[event.key];
    const marked = this.#isOpen ? this.#found(view)[this.#marked] : undefined;
    if (step !== undefined) this.#move(view, step);
    else if (event.key === "Enter" && marked) this.#choose(view, marked);
    else if (event.key === "Escape" && this.#isOpen) this.#close();
    else {
      // Whoever has marked an entry with the arrow keys and goes on means it.
      if (event.key === "Tab" && marked) this.#choose(view, marked);
      return;
    }
    event.preventDefault();
  }

  #move(view: FieldView, step: number): void {
    if (!this.#isOpen) return this.#open(view);
    const last = this.#found(view).length - 1;
    this.#mark(Math.max(0, Math.min(last, this.#marked + step)));
  }

  #mark(index: number): void {
    this.#marked = index;
    while (this.#shown <= index) this.#shown += BATCH;
    this.#refresh();
    this.#list?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  #scroll(list: Element): void {
    if (list.scrollTop + list.clientHeight < list.scrollHeight - list.clientHeight) return;
    if (!this.#view || this.#shown >= this.#found(this.#view).length) return;
    this.#shown += BATCH;
    this.#refresh();
  }

  #leave(event: FocusEvent): void {
    const box = event.currentTarget as Element;
    if (event.relatedTarget instanceof Node && box.contains(event.relatedTarget)) return;
    this.#takeLabel();
    if (this.#isOpen) this.#close();
  }

  /** Whoever has typed a whole label, however it is spelled, means that entry. */
  #takeLabel(): void {
    const entry = this.#chosen || !this.#view ? undefined : labelledAs(this.#entries, typedIn(this.#view.raw));
    if (this.#view && entry) this.#answer(this.#view, keyOf(entry.value), entry);
  }

  #refresh(): void {
    if (this.isConnected) this.setValue(this.#template());
  }
}

function keepFocus(event: Event): void {
  event.preventDefault();
}

/** The search input of a long list, to stand where a control stands. */
export const combobox = directive(Combobox) as (view: FieldView, wiring: Wiring, entries: readonly Choice[], chosen?: Choice) => TemplateResult;
