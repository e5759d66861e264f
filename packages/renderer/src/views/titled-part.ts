import { html, nothing, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import type { WalkedGroup, WalkedRepeat } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { localText, ownDirection } from "../text/local-text.ts";
import { richText } from "../text/rich-text.ts";
import { complaintText } from "./complaint-view.ts";
import type { FormView } from "./form-view.ts";
import { heading } from "./heading.ts";

/** A group or repeat under its title, with its hint; `id` is where the focus goes to it. */
export function titled(view: FormView, node: WalkedGroup | WalkedRepeat, required: boolean, id: string, level: number, page: string | undefined, content: TemplateResult): TemplateResult {
  const described = [node.hint && `${id}-hint`, view.errors.has(node.pointer) && `${id}-error`].filter(Boolean).join(" ");
  const hintLang = node.hintLang ?? view.textLang;
  const asPage = node.label === page;
  return html`<div class="group" role="group" aria-labelledby=${asPage ? "heading" : `${id}-title`} aria-describedby=${described || nothing}>
    ${asPage ? nothing : heading(level, `${id}-title`, html`${localText(node.label, node.lang ?? view.textLang)}${required ? nothing : html` <span class="optional">${view.say("optional")}</span>`}`)}
    ${node.hint ? html`<div class="group-hint" id="${id}-hint" lang=${hintLang ?? nothing} dir=${ownDirection(hintLang)}>${richText(node.hint, view.say("new-tab"))}</div>` : nothing}
    ${content}</div>`;
}

/** What is wrong with a group or repeat as a whole. */
export function ownError(view: FormView, node: { readonly pointer: WalkedGroup["pointer"] }, id: string): TemplateResult | typeof nothing {
  const error = view.errors.get(node.pointer);
  return error ? html`<p class="error" id="${id}-error">${icon("danger")}<span>${complaintText(view, error)}</span></p>` : nothing;
}

/** A part that holds others is rendered again only when something inside may show differently, or something `around` it that it shows. */
export function unchanged(view: FormView, node: object, content: () => unknown, ...around: readonly unknown[]): DirectiveResult {
  const { typed, files } = view.filling.session;
  return guard([node, view.complaints, typed, files, view.filling.removed, view.uploadCount, view.say, view.faces, ...around], content);
}
