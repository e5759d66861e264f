import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { Form, Language } from "@formgeber/core";
import type { PropertyValues, TemplateResult } from "lit";
import type { FaceSet } from "../face/field-face.ts";
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

/** The element as it stands after its first update; a server has no page to put one into. */
class FirstPageElement extends FormElement {
  shown(changed: PropertyValues<this>): TemplateResult {
    this.willUpdate(changed);
    return this.render();
  }
}
customElements.define("fg-first-page", FirstPageElement);

/** What Lit leaves behind for hydration. No text can look like it: `<` is written as `&lt;` there. */
const MARKS = /<!--.*?-->|<\?>/gs;

/**
 * `<fg-form>` with its first page in a declarative shadow root: what a person sees before any script runs. Where the element
 * is defined later, the page stays until `form` and `faces` are set. Markup with every text escaped, in German and English
 * as the form has it; the same input gives the same markup.
 * @throws what keeps the form from being shown
 */
export function renderFirstPage({ form, faces, language, notice, stylesheet }: FirstPage): string {
  const element = new FirstPageElement();
  Object.assign(element, { form, faces, language, notice: () => notice });
  const failures: unknown[] = [];
  element.addEventListener("fg-failed", ({ reason }) => failures.push(reason));
  const content = collectResultSync(render(element.shown(new Map()))).replace(MARKS, "").replace(/\n\s+/g, "\n");
  if (failures.length > 0) throw failures[0];
  return `<fg-form><template shadowrootmode="open"><link rel="stylesheet" href="${stylesheet}">${content}</template></fg-form>`;
}
