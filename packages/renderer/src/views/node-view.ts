import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { lastSegment, type WalkedGroup, type WalkedNote, type WalkedRepeat, type WalkedSection, type WalkNode } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { richText } from "../text/rich-text.ts";
import { arrangedGroup, fieldNode } from "./field-view.ts";
import type { FormView } from "./form-view.ts";
import { heading } from "./heading.ts";
import { repeatNode } from "./repeat-view.ts";

/** From this many parts on, a page lays out only those in sight. */
const LONG = 24;

/** Parts of a page one below the other, headings beginning at `level`. What is named like the page is not named again. */
export function nodeList(view: FormView, nodes: readonly WalkNode[], level: number, page?: string): TemplateResult {
  return html`<div class=${nodes.length < LONG ? "nodes" : "nodes nodes--long"}>${repeat(nodes, (node, i) => keyOf(view, node, i), (node) => nodeView(view, node, level, page))}</div>`;
}

/** A group or repeat under its title, with its hint; `id` is where the focus goes to it. */
export function titled(view: FormView, node: WalkedGroup | WalkedRepeat, required: boolean, id: string, level: number, page: string | undefined, content: TemplateResult): TemplateResult {
  const described = [node.hint && `${id}-hint`, view.errors.has(node.pointer) && `${id}-error`].filter(Boolean).join(" ");
  const asPage = node.label === page;
  return html`<div class="group" role="group" aria-labelledby=${asPage ? "heading" : `${id}-title`} aria-describedby=${described || nothing}>
    ${asPage ? nothing : heading(level, `${id}-title`, html`${node.label}${required ? nothing : html` <span class="optional">${view.say("optional")}</span>`}`, node.lang)}
    ${node.hint ? html`<div class="group-hint" id="${id}-hint" lang=${node.lang ?? nothing}>${richText(node.hint, view.say("new-tab"))}</div>` : nothing}
    ${content}</div>`;
}

/** What is wrong with a group or repeat as a whole. */
export function ownError(view: FormView, node: { readonly pointer: WalkedGroup["pointer"] }, id: string): TemplateResult | typeof nothing {
  const error = view.errors.get(node.pointer);
  return error ? html`<p class="error" id="${id}-error">${icon("danger")}<span>${error.sentence}</span></p>` : nothing;
}

/** A part that holds others is rendered again only when something inside may show differently. */
export function unchanged(view: FormView, node: object, content: () => unknown): TemplateResult {
  const { typed, files } = view.filling.session;
  return html`${guard([node, view.complaints, typed, files, view.filling.removed, view.uploadCount, view.say, view.faces], content)}`;
}

function nodeView(view: FormView, node: WalkNode, level: number, page?: string): TemplateResult {
  switch (node.kind) {
    case "field": return fieldNode(view, node);
    case "group": return unchanged(view, node, () => node.type
      ? arrangedGroup(view, node, node.nodes.map((member, i) => ({ key: "pointer" in member ? lastSegment(member.pointer) : String(i), content: nodeView(view, member, level + 1) })))
      : groupNode(view, node, level, page));
    case "repeat": return unchanged(view, node, () => repeatNode(view, node, level, page));
    case "section": return unchanged(view, node, () => sectionNode(view, node, level));
    case "note": return noteNode(view, node);
  }
}

function groupNode(view: FormView, node: WalkedGroup, level: number, page: string | undefined): TemplateResult {
  const id = view.filling.ids.of(node.pointer);
  return titled(view, node, node.required, id, level, page, html`${nodeList(view, node.nodes, node.label === page ? level : level + 1)}${ownError(view, node, id)}`);
}

function sectionNode(view: FormView, node: WalkedSection, level: number): TemplateResult {
  const first = node.nodes.find((inner) => "pointer" in inner);
  const id = `${first ? view.filling.ids.of(first.pointer) : node.title.length}-section`;
  return html`<section class="section" aria-labelledby=${id}>${heading(level, id, node.title, node.lang)}${nodeList(view, node.nodes, level + 1)}</section>`;
}

function noteNode(view: FormView, node: WalkedNote): TemplateResult {
  return html`<div class="note note--${node.tone}" role="note" lang=${node.lang ?? nothing}>${icon(node.tone === "warning" ? "danger" : "info")}
    <span class="visually-hidden">${view.say(node.tone)}: </span><div class="prose">${richText(node.text, view.say("new-tab"))}</div></div>`;
}

function keyOf(view: FormView, node: WalkNode, index: number): string {
  return "pointer" in node ? view.filling.ids.of(node.pointer) : `${node.kind}${index}`;
}
