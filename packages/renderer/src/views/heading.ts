import { html, nothing, type TemplateResult } from "lit";

/** A heading of level 3 to 5; deeper ones stay at 5. It can take the focus, so that it can be gone to. */
export function heading(level: number, id: string, content: unknown, lang?: string): TemplateResult {
  const language = lang ?? nothing;
  if (level <= 3) return html`<h3 id=${id} tabindex="-1" lang=${language}>${content}</h3>`;
  if (level === 4) return html`<h4 id=${id} tabindex="-1" lang=${language}>${content}</h4>`;
  return html`<h5 id=${id} tabindex="-1" lang=${language}>${content}</h5>`;
}

/** The one heading of a page. It takes the focus when the page is shown; with errors it begins with "Fehler:". */
export function pageHeading(title: string, errorPrefix: string | undefined): TemplateResult {
  return html`<h2 id="heading" part="heading" tabindex="-1">${errorPrefix ? html`<span class="visually-hidden">${errorPrefix} </span>` : nothing}${title}</h2>`;
}
