import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { lastSegment, type WalkedGroup, type WalkedNote, type WalkedSection, type WalkNode } from "@formgeber/core";
import type { MemberView } from "../face/field-face.ts";
import { icon } from "../icon/icon.ts";
import { localText, ownDirection } from "../text/local-text.ts";
import { richText } from "../text/rich-text.ts";
import { arrangedGroup, fieldNode } from "./field-view.ts";
import type { FormView } from "./form-view.ts";
import { heading } from "./heading.ts";
import { addButton, repeatNode } from "./repeat-view.ts";
import { ownError, titled, unchanged } from "./titled-part.ts";

/** From this many fields on, a page lays out only the parts in sight. */
const LONG = 24;

/** Parts of a page one below the other, headings beginning at `level`. What is named like the page is not named again. */
export function nodeList(view: FormView, nodes: readonly WalkNode[], level: number, page?: string): TemplateResult {
  return html`<div class=${isLong(nodes) ? "nodes nodes--long" : "nodes"}>${repeat(nodes, (node, i) => keyOf(view, node, i), (node) => nodeView(view, node, level, page))}</div>`;
}

function isLong(nodes: readonly WalkNode[]): boolean {
  let left = LONG;
  const take = (node: WalkNode): boolean => {
    if (node.kind === "repeat") return node.rows.some((row) => row.nodes.some(take));
    return "nodes" in node ? node.nodes.some(take) : (left -= 1) <= 0;
  };
  return nodes.length > 1 && nodes.some(take);
}

function nodeView(view: FormView, node: WalkNode, level: number, page?: string): MemberView["content"] {
  switch (node.kind) {
    case "field": return fieldNode(view, node);
    case "group": return unchanged(view, node, () => node.type && !node.folded
      ? arrangedGroup(view, node, node.nodes.map((member, i) => ({ key: "pointer" in member ? lastSegment(member.pointer) : String(i), content: nodeView(view, member, level + 1) })))
      : groupNode(view, node, level, page));
    case "repeat": return unchanged(view, node, () => repeatNode(view, node, level, page, nodeList));
    case "section": return unchanged(view, node, () => sectionNode(view, node, level));
    case "note": return noteNode(view, node);
  }
}

function groupNode(view: FormView, node: WalkedGroup, level: number, page: string | undefined): TemplateResult {
  const id = view.filling.ids.of(node.pointer);
  if (node.folded) return addButton(view, node, () => view.act.unfoldGroup(node.pointer));
  return titled(view, node, node.required, id, level, page, html`${contentOf(view, node, node.label === page ? level : level + 1)}${ownError(view, node, id)}`);
}

function contentOf(view: FormView, node: WalkedGroup, level: number): TemplateResult {
  return node.open && view.layouts ? view.layouts.namedKeys(view, node, level, nodeList) : nodeList(view, node.nodes, level);
}

function sectionNode(view: FormView, node: WalkedSection, level: number): TemplateResult {
  const first = node.nodes.find((inner) => "pointer" in inner);
  const id = `${first ? view.filling.ids.of(first.pointer) : node.title.length}-section`;
  return html`<section class="section" aria-labelledby=${id}>${heading(level, id, localText(node.title, node.lang ?? view.textLang))}${nodeList(view, node.nodes, level + 1)}</section>`;
}

function noteNode(view: FormView, node: WalkedNote): TemplateResult {
  const lang = node.lang ?? view.textLang;
  return html`<div class="note note--${node.tone}" part="note" role="note">${icon(node.tone === "warning" ? "danger" : "info")}
    <span class="visually-hidden">${view.say(node.tone)}: </span><div class="prose" lang=${lang ?? nothing} dir=${ownDirection(lang)}>${richText(node.text, view.say("new-tab"))}</div></div>`;
}

function keyOf(view: FormView, node: WalkNode, index: number): string {
  return "pointer" in node ? view.filling.ids.of(node.pointer) : `${node.kind}${index}`;
}
