import { html, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";
import { repeat } from "lit/directives/repeat.js";
import {
  child, isWithin, keyProblem, keyTexts, lastSegment, parentOf, withKey, withKeyRenamed, withoutKey, withTypedKey,
  type Pointer, type WalkedField, type WalkedGroup, type WalkedRepeat, type WalkNode,
} from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import type { FormView, NodeList } from "../views/form-view.ts";
import { keyInput } from "./key-input.ts";

type Named = WalkedField | WalkedGroup | WalkedRepeat;

/**
 * A group with the members the schema names, then those that the person named, each with ways to rename it and to take it
 * out, and below them an input for one more. Only which name is being changed, and what was said against a name, is kept here.
 */
class NamedKeys extends AsyncDirective {
  #view: FormView | undefined;
  #node: WalkedGroup | undefined;
  #level = 0;
  #list: NodeList | undefined;
  /** The member whose name is being changed, by id, and what was typed for it. */
  #renaming: { readonly id: string; readonly typed: string } | undefined;
  /** What is wrong with the name that was to be taken, by the id of its input. */
  #problem: { readonly id: string; readonly sentence: string } | undefined;

  override render(view: FormView, node: WalkedGroup, level: number, list: NodeList): unknown {
    if (this.#node?.pointer !== node.pointer) this.#renaming = this.#problem = undefined;
    [this.#view, this.#node, this.#level, this.#list] = [view, node, level, list];
    return this.#template(view, node, list);
  }

  #template(view: FormView, node: WalkedGroup, list: NodeList): TemplateResult {
    const named = node.nodes.filter(isNamed);
    const removed = view.filling.removed?.repeat === node.pointer ? view.filling.removed : undefined;
    const rows: (Named | undefined)[] = [...named];
    if (removed) rows.splice(removed.index, 0, undefined);
    return html`<div class="named">
      ${list(view, node.nodes.filter((each) => !isNamed(each)), this.#level)}
      ${repeat(rows, (row) => (row ? view.filling.ids.of(row.pointer) : "removed"), (row, i) => (row ? this.#row(view, node, row, i, list) : this.#undo(view, node)))}
      ${this.#addition(view, node)}
    </div>`;
  }

  #row(view: FormView, group: WalkedGroup, node: Named, index: number, list: NodeList): TemplateResult {
    const { say, filling } = view;
    const id = filling.ids.of(node.pointer);
    const key = lastSegment(node.pointer);
    return html`<div class="named-row">
      ${list(view, [node], this.#level)}
      ${this.#renaming?.id === id ? this.#renamer(view, group, node.pointer, this.#renaming.typed) : html`<div class="card-acts">
        <button class="button button--tertiary button--small" type="button" id="${id}-rename" aria-label=${say("rename-key", { key })}
          @click=${() => this.#rename(view, node.pointer)}>${icon("edit")}${say("rename")}</button>
        <button class="button button--tertiary button--small" type="button" aria-label=${say("remove-row", { row: key })}
          @click=${() => remove(view, group, node.pointer, index)}>${icon("remove")}${say("remove")}</button></div>`}
    </div>`;
  }

  #renamer(view: FormView, group: WalkedGroup, pointer: Pointer, typed: string): TemplateResult {
    const { say, filling } = view;
    const id = filling.ids.of(pointer);
    const stop = (): void => {
      this.#renaming = this.#problem = undefined;
      this.#refresh();
      view.act.edit(() => ({ focus: `${id}-rename` }));
    };
    const take = (): void => this.#takeName(view, group, pointer);
    return keyInput({
      id: `${id}-name`, label: say("new-name", { key: lastSegment(pointer) }), typed, error: this.#problemOf(`${id}-name`),
      buttons: html`<button class="button button--secondary" type="button" @click=${take}>${say("take-name")}</button>
        <button class="button button--tertiary" type="button" @click=${stop}>${say("keep-name")}</button>`,
      type: (text) => {
        this.#renaming = { id, typed: text };
        this.#problem = undefined;
        this.#refresh();
      },
      enter: take,
      leave: stop,
    });
  }

  #rename(view: FormView, pointer: Pointer): void {
    const id = view.filling.ids.of(pointer);
    this.#renaming = { id, typed: lastSegment(pointer) };
    this.#problem = undefined;
    this.#refresh();
    view.act.edit(() => ({ focus: `${id}-name` }));
  }

  #takeName(view: FormView, group: WalkedGroup, pointer: Pointer): void {
    const id = view.filling.ids.of(pointer);
    const key = this.#renaming?.typed.trim() ?? "";
    const before = lastSegment(pointer);
    if (key !== before && this.#refuse(view, group.pointer, key, `${id}-name`)) return;
    this.#renaming = undefined;
    this.#refresh();
    view.act.edit((filling) => {
      if (key === before) return { focus: `${id}-rename` };
      const to = child(parentOf(pointer), key);
      const shift = (each: Pointer): Pointer => (isWithin(each, pointer) ? `${to}${each.slice(pointer.length)}` as Pointer : each);
      filling.become(withKeyRenamed(filling.form, filling.session, pointer, key), shift);
      return { shift, focus: `${id}-rename`, message: view.say("key-renamed", { before, key }) };
    });
  }

  #addition(view: FormView, node: WalkedGroup): TemplateResult {
    const { say, filling } = view;
    const id = filling.ids.of(node.pointer);
    const typed = filling.session.typed[node.pointer];
    const { label, hint } = keyTexts(filling.form, filling.session, node.pointer);
    const blamed = view.errors.has(node.pointer);
    const add = (): void => this.#add(view, node);
    return keyInput({
      id, label: label?.text ?? say("new-key"), labelLang: label?.lang, hint: hint?.text, hintLang: hint?.lang,
      typed: typeof typed === "string" ? typed : "", error: blamed ? undefined : this.#problemOf(id), blamed,
      buttons: html`<button class="button button--secondary" type="button" @click=${add}>${icon("add")}${say("add-key")}</button>`,
      type: (text) => {
        this.#problem = undefined;
        view.act.edit((each) => {
          each.become(withTypedKey(each.session, node.pointer, text));
          return undefined;
        });
      },
      enter: add,
    });
  }

  #add(view: FormView, node: WalkedGroup): void {
    const typed = view.filling.session.typed[node.pointer];
    const key = typeof typed === "string" ? typed.trim() : "";
    if (this.#refuse(view, node.pointer, key, view.filling.ids.of(node.pointer))) return;
    view.act.edit((filling) => {
      filling.become(withKey(filling.form, filling.session, node.pointer, key));
      return { focus: filling.ids.of(child(node.pointer, key)), message: view.say("row-added", { row: key }) };
    });
  }

  /** Says what is wrong with a name, and puts the focus there; false when nothing is. */
  #refuse(view: FormView, group: Pointer, key: string, id: string): boolean {
    const problem = keyProblem(view.filling.form, view.filling.session, group, key);
    this.#problem = problem && { id, sentence: view.say(`key-${problem}`, { key }) };
    if (!this.#problem) return false;
    const { sentence } = this.#problem;
    this.#refresh();
    view.act.edit(() => ({ focus: id, message: sentence }));
    return true;
  }

  #problemOf(id: string): string | undefined {
    return this.#problem?.id === id ? this.#problem.sentence : undefined;
  }

  #undo(view: FormView, group: WalkedGroup): TemplateResult {
    const { removed } = view.filling;
    if (!removed) return html``;
    const restore = (): void => view.act.edit((filling) => {
      filling.become({ ...removed.before, language: filling.session.language });
      return { focus: filling.ids.of(child(group.pointer, removed.label)), message: view.say("row-restored", { row: removed.label }) };
    });
    return html`<div class="undo"><p>${view.say("row-removed", { row: removed.label })}</p>
      <button class="button button--tertiary button--small" type="button" id="undo" @click=${restore}>${view.say("undo")}</button></div>`;
  }

  #refresh(): void {
    if (this.isConnected && this.#view && this.#node && this.#list) this.setValue(this.#template(this.#view, this.#node, this.#list));
  }
}

function remove(view: FormView, group: WalkedGroup, pointer: Pointer, index: number): void {
  const label = lastSegment(pointer);
  view.act.edit((filling) => {
    const before = filling.session;
    filling.become(withoutKey(before, pointer));
    filling.removed = { repeat: group.pointer, index, label, before };
    return { shift: (each) => (isWithin(each, pointer) ? undefined : each), focus: "undo", message: view.say("row-removed", { row: label }) };
  });
}

function isNamed(node: WalkNode): node is Named {
  return "named" in node && node.named;
}

/** What stands in a group to which members can be added under names of one's own. */
export const namedKeys = directive(NamedKeys) as (view: FormView, node: WalkedGroup, level: number, list: NodeList) => TemplateResult;
