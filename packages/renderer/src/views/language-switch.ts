import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "@formgeber/core";
import { languageName, writtenFrom } from "../words/speaker.ts";
import type { FormView } from "./form-view.ts";

/** The languages of the form, each by its own name. Choosing one loses nothing; one that cannot be had is said. */
export function languageSwitch(languages: readonly Language[], { filling, act, say }: FormView, failed: Language | undefined): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<ul class="languages" aria-label=${say("language")}>${languages.map((language) => html`<li><button class="button button--link" type="button"
    lang=${language} dir=${writtenFrom(language)} aria-current=${language === filling.language ? "true" : nothing} @click=${() => act.chooseLanguage(language)}>${languageName(language)}</button></li>`)}</ul>
    ${failed === undefined ? nothing : html`<p class="language-failed" role="alert">${say("language-failed", { language: languageName(failed) })}</p>`}`;
}
