import { parseRichText, type RichSpan } from "@formgeber/core";
import { html, type Html } from "./html.ts";

/** Rich text as markup. */
export function richText(text: string): Html {
  const blocks = parseRichText(text).map((block) => block.kind === "paragraph"
    ? html`<p>${block.spans.map(span)}</p>`
    : html`<ul>${block.items.map((item) => html`<li>${item.map(span)}</li>`)}</ul>`);
  return html`${blocks}`;
}

function span(part: RichSpan): Html {
  switch (part.kind) {
    case "plain": return html`${part.text}`;
    case "strong": return html`<strong>${part.text}</strong>`;
    case "link": return html`<a href="${part.href}" rel="noreferrer">${part.text}</a>`;
  }
}
