import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "@formgeber/core";

/** A text in its language where that is another one than around it; it is set apart, so that it runs in its own direction. */
export function localText(text: TemplateResult | string, lang: Language | undefined): TemplateResult | string {
  return lang === undefined ? text : html`<bdi lang=${lang}>${text}</bdi>`;
}

/** A sentence in which a text of another language stands, such as a label. */
export function withLocal(sentence: string, part: string, lang: Language | undefined): TemplateResult | string {
  if (lang === undefined || part === "" || !sentence.includes(part)) return sentence;
  const [before, ...after] = sentence.split(part);
  return html`${before}${after.map((rest) => html`${localText(part, lang)}${rest}`)}`;
}

/** Value of `dir` for a block whose language is another one than around it: it finds its own. */
export function ownDirection(lang: Language | undefined): "auto" | typeof nothing {
  return lang === undefined ? nothing : "auto";
}
