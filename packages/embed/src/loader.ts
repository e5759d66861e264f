// The one script a municipality's page loads: no static imports, no Lit, nothing written to the page but the element.
// It finds its service by its own address, asks for the form and for the bundle at the same time, and leaves the
// element's own content in place until the form stands.
import type { mount } from "./bundle.ts";

interface Bundle {
  readonly mount: typeof mount;
}

const style = "p{margin:0 0 1em;padding:.75em 1em;border:1px solid currentColor;font:inherit}";

/** A button of the first page that the service rendered was pressed before the form is there to do it; the form will. */
function remember(event: Event): void {
  const button = event.composedPath().find((part) => part instanceof HTMLButtonElement);
  if (button) button.ariaBusy = "true";
}

/** `<formgeber-form form="…" municipality="…">`: a form of the service this script came from. */
class FormgeberForm extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    const waiting = new AbortController();
    if (this.shadowRoot) this.addEventListener("click", remember, waiting);
    void this.#load().finally(() => waiting.abort());
  }

  async #load(): Promise<void> {
    const form = this.getAttribute("form") ?? "";
    const municipality = this.getAttribute("municipality") ?? "";
    if (!/^[a-z0-9-]+$/.test(form) || !/^(\d{8}|\d{12})$/.test(municipality)) {
      this.#refuse(
        `expected form="kebab-case-id" and municipality="12-digit ARS or 8-digit AGS"; found form="${form}" municipality="${municipality}". Copy the snippet again from the form service.`,
      );
      return;
    }
    const service = new URL("../", import.meta.url);
    const address = new URL(`api/v1/municipalities/${municipality}/forms/${form}`, service);
    try {
      const [bundle, answer] = await Promise.all([
        import(new URL("./bundle.js", import.meta.url).href) as Promise<Bundle>,
        fetch(address, { credentials: "omit" }),
      ]);
      if (!answer.ok) {
        const problem = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string };
        this.#refuse(`the form service answered ${answer.status} to ${address}: ${problem.detail ?? problem.title ?? answer.statusText}`);
        return;
      }
      await bundle.mount(this, await answer.json(), { service, address });
    } catch (error) {
      this.#refuse(
        `could not load the form from ${service.origin} (${String(error)}). If the page has a Content-Security-Policy, it must allow ${service.origin} in script-src and connect-src, and trusted-types lit-html; the service must list ${location.origin} as an allowed origin of the municipality.`,
      );
    }
  }

  /** Says in one sentence that the form is not there, keeps the page's own content, and tells a developer why. */
  #refuse(reason: string): void {
    console.error(`formgeber: ${reason}`);
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.textContent = (this.getAttribute("language") ?? document.documentElement.lang).startsWith("en")
      ? "The form cannot be shown here at the moment. Please try again later."
      : "Das Formular kann hier gerade nicht angezeigt werden. Bitte versuchen Sie es später noch einmal.";
    root.replaceChildren(message, document.createElement("slot"));
    this.dispatchEvent(new CustomEvent("formgeber-refused", { bubbles: true, detail: { reason } }));
  }
}

if (!customElements.get("formgeber-form")) customElements.define("formgeber-form", FormgeberForm);
