import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { lastSegment, type WalkedGroup, type WalkedNote, type WalkedSection, type WalkNode } from "@formgeber/core";
import { icon } from "../icon/icon.ts";
import { richText } from "../text/rich-text.ts";
import { arrangedGroup, fieldNode } from "./field-view.ts";
import type { FormView } from "./form-view.ts";
import { heading } from "./heading.ts";
import { repeatNode } from "./repeat-view.ts";

/** From this many parts on, a page lays out only those in sight. */
const LONG = 24;

/** Parts of a page one below the other, headings beginning at `level`. */
export function nodeList(view: FormView, nodes: readonly WalkNode[], level: number): TemplateResult {
  return html`<div class=${nodes.length < LONG ? "nodes" : "nodes nodes--long"}>${repeat(nodes, (node, i) => keyOf(view, node, i), (node) => nodeView(view, node, level))}</div>`;
}

/** What is wrong with a group or repeat as a whole. */
export function ownError(view: FormView, node: { readonly pointer: WalkedGroup["pointer"] }, id: string): TemplateResult | typeof nothing {
  const error = view.errors.get(node.pointer);
  return error ? html`<p class="error" id="${id}-error">${icon("danger")}<span>${error.sentence}</span></p>` : nothing;
}

function nodeView(view: FormView, node: WalkNode, level: number): TemplateResult {
  switch (node.kind) {
    case "field": return fieldNode(view, node);
    case "group": return node.type
      ? arrangedGroup(view, node, node.nodes.map((member, i) => ({ key: "pointer" in member ? lastSegment(member.pointer) : String(i), content: nodeView(view, member, level + 1) })))
      : groupNode(view, node, level);
    case "repeat": return repeatNode(view, node, level);
    case "section": return sectionNode(view, node, level);
    case "note": return noteNode(view, node);
  }
}

function groupNode(view: FormView, node: WalkedGroup, level: number): TemplateResult {
  const id = view.filling.ids.of(node.pointer);
  const described = [node.hint && `${id}-hint`, view.errors.has(node.pointer) && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="group" role="group" aria-labelledby=${id} aria-describedby=${described || nothing}>
    ${heading(level, id, html`${node.label}${node.required ? nothing : html` <span class="optional">${view.say("optional")}</span>`}`, node.lang)}
    ${node.hint ? html`<div class="group-hint" id="${id}-hint" lang=${node.lang ?? nothing}>${richText(node.hint, view.say("new-tab"))}</div>` : nothing}
    ${nodeList(view, node.nodes, level + 1)}${ownError(view, node, id)}
  </div>`;
}

function sectionNode(view: FormView, node: WalkedSection, level: number): TemplateResult {
  const first = node.nodes.find((inner) => "pointer" in inner);
  const id = `${first ? view.filling.ids.of(first.pointer) : node.title.length}-section`;
  return html`<section class="section" aria-labelledby=${id}>${heading(level, id, node.title, node.lang)}${nodeList(view, node.nodes, level + 1)}</section>`;
}

function noteNode(view: FormView, node: WalkedNote): TemplateResult {
  return html`<div class="note note--${node.tone}" role="note" lang=${node.lang ?? nothing}>${icon(node.tone === "warning" ? "danger" : "info")}
    <div class="prose"><span class="visually-hidden">${view.say(node.tone)}: </span>${richText(node.text, view.say("new-tab"))}</div></div>`;
}

function keyOf(view: FormView, node: WalkNode, index: number): string {
  return "pointer" in node ? view.filling.ids.of(node.pointer) : `${node.kind}${index}`;
}
