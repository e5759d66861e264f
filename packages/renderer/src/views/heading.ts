import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "@formgeber/core";
import { localText } from "../text/local-text.ts";

/** A heading of level 3 to 6; deeper ones stay at 6. It can take the focus, so that it can be gone to. */
export function heading(level: number, id: string, content: unknown): TemplateResult {
  if (level <= 3) return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
  if (level === 4) return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
  if (level === 5) return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
  return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
}

/** The one heading of a page. It takes the focus when the page is shown; with errors it begins with "Fehler:". */
export function pageHeading(title: string, errorPrefix: string | undefined, lang?: Language): TemplateResult {
  return html`<h2 id="heading" part="heading" tabindex="-1">${errorPrefix ? html`<span class="visually-hidden">${errorPrefix} </span>` : nothing}${localText(title, lang)}</h2>`;
}
