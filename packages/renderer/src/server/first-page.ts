import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { Form, Language } from "@formgeber/core";
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import type { FaceSet } from "../face/field-face.ts";
import { FormFailedEvent } from "../events.ts";
import { FormElement } from "../form-element.ts";
import type { PrivacyNotice } from "../views/privacy-notice.ts";

/** What the first page of a form is made from. */
export interface FirstPage {
  readonly form: Form;
  readonly faces: FaceSet;
  readonly language: Language;
  /** In that language. */
  readonly notice?: PrivacyNotice | undefined;
  /** An address that answers `firstPageStyles`. */
  readonly stylesheet: string;
}

/** The form's element as a server shows it: its styles lie at an address. */
class FirstPageElement extends FormElement {
  static override properties: PropertyDeclarations = { stylesheet: { attribute: false } };
  static override styles: CSSResultGroup = [];
  declare stylesheet: string;

  protected override render(): TemplateResult {
    return html`<link rel="stylesheet" href=${this.stylesheet}>${super.render()}`;
  }

  /** There is nobody yet to whom a form that fails could be shown. */
  override dispatchEvent(event: Event): boolean {
    if (event instanceof FormFailedEvent) throw event.reason;
    return super.dispatchEvent(event);
  }
}
customElements.define("fg-first-page", FirstPageElement);

/** What Lit leaves behind for hydration. No text can look like it: `<` is written as `&lt;` there. */
const MARKS = /<!--.*?-->|<\?>/gs;

/**
 * `<fg-form>` with its first page in a declarative shadow root: what a person sees before any script runs. Where the element
 * is defined later, the page stays until `form` and `faces` are set. Every text is escaped; the same input gives the same markup.
 * @throws what keeps the form from being shown
 */
export function renderFirstPage({ form, faces, language, notice, stylesheet }: FirstPage): string {
  const page = html`<fg-first-page .form=${form} .faces=${faces} .language=${language} .notice=${() => notice} .stylesheet=${stylesheet}></fg-first-page>`;
  const markup = collectResultSync(render(page)).replace(MARKS, "").replace(/\n\s+/g, "\n");
  return markup.replace(/^<fg-first-page\s*/, "<fg-form ").replace(/fg-first-page>$/, "fg-form>");
}
