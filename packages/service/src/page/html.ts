/** Markup that is safe to send: made by `html` only. */
export interface Html {
  readonly text: string;
}

/** What can stand in a template: text is escaped, markup is taken, lists are joined, nothing is nothing. */
export type HtmlPart = Html | string | number | false | undefined | readonly HtmlPart[];

const ESCAPES: { readonly [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" };

/**
 * Markup with values in it: html`<p title="${text}">${text}</p>`. Every value is escaped, so that it is text between tags
 * and inside quoted attributes. There is no way to put markup in that did not come from a template.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return { text: parts.reduce((before, part, index) => before + write(values[index - 1]) + part) };
}

function write(value: HtmlPart): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return String(value).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
  if ("text" in value) return value.text;
  return value.map(write).join("");
}
