import { html, type TemplateResult } from "lit";
import type { RichBlock, RichSpan, RichText } from "@formgeber/core";
import { icon } from "../icon/icon.ts";

/**
 * Formatted text as nodes; never HTML from data. Links open a new tab, since following one in place would leave the form
 * with everything typed so far. `newTab` is what is said after a link ("öffnet neuen Tab").
 */
export function richText(text: RichText, newTab: string): TemplateResult {
  return html`${text.map((block) => blockOf(block, newTab))}`;
}

function blockOf(block: RichBlock, newTab: string): TemplateResult {
  return block.kind === "paragraph"
    ? html`<p>${block.spans.map((span) => spanOf(span, newTab))}</p>`
    : html`<ul>${block.items.map((item) => html`<li>${item.map((span) => spanOf(span, newTab))}</li>`)}</ul>`;
}

function spanOf(span: RichSpan, newTab: string): TemplateResult | string {
  switch (span.kind) {
    case "plain": return span.text;
    case "strong": return html`<strong>${span.text}</strong>`;
    // The address is checked where text is read; asked again here, since a link runs in the host page's origin.
    case "link": return /^(https?:|mailto:|tel:)/i.test(span.href)
      ? html`<a class="link" href=${span.href} target="_blank" rel="noopener noreferrer">${span.text}${icon("new-tab")}<span class="visually-hidden">(${newTab})</span></a>`
      : span.text;
  }
}
