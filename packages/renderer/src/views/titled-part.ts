import { html, nothing, type TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import { guard } from "lit/directives/guard.js";
import { isWithin, type WalkedGroup, type WalkedRepeat, type WalkedRow, type WalkNode } from "@formgeber/core";
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
export function unchanged(view: FormView, node: WalkNode | WalkedRow, content: () => unknown, ...around: readonly unknown[]): DirectiveResult {
  return unchangedInside(view, node, node, content, ...around);
}

/** As `unchanged`, for a part that `known` stands for, wherever it is now. */
export function unchangedInside(view: FormView, node: WalkNode | WalkedRow, known: object, content: () => unknown, ...around: readonly unknown[]): DirectiveResult {
  const { session: { typed, files, notices }, removed } = view.filling;
  const gap = removed && (!("pointer" in node) || isWithin(removed.repeat, node.pointer)) ? removed : undefined;
  return guard([known, wrongIn(view, node), typed, files, notices, gap, view.uploadCount, view.say, view.faces, ...around], content);
}

/** The same text while the same is shown as wrong in a part. */
function wrongIn(view: FormView, node: WalkNode | WalkedRow): string | undefined {
  if ("pointer" in node) return view.wrong.get(node.pointer);
  return view.wrong.size > 0 && "nodes" in node ? node.nodes.map((inner) => wrongIn(view, inner)).join("") : undefined;
}
