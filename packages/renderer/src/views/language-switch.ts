import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "@formgeber/core";
import { languageName, type Say } from "../words/renderer-words.ts";
import type { FormActions } from "./form-view.ts";

/** The languages of the form, each by its own name. Choosing one loses nothing. */
export function languageSwitch(languages: readonly Language[], current: Language, act: FormActions, say: Say): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<ul class="languages" aria-label=${say("language")}>${languages.map((language) => html`<li><button class="button button--link" type="button"
    lang=${language} aria-current=${language === current ? "true" : nothing} @click=${() => act.chooseLanguage(language)}>${languageName(language)}</button></li>`)}</ul>`;
}
