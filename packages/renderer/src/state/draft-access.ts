import { html, nothing, type TemplateResult } from "lit";
import type { Session } from "@formgeber/core";
import type { DraftHost } from "../draft/draft-host.ts";
import type { DraftKeeping } from "../draft/draft-keeping.ts";
import { icon } from "../icon/icon.ts";
import type { DraftHandle } from "../transport/transport.ts";
import type { FormView } from "../views/form-view.ts";

type Part = typeof import("../draft/draft-part.ts");

/** The way to keeping a draft. All about it is loaded when somebody wants one, or comes with one. */
export class DraftAccess {
  keeping: DraftKeeping | undefined;
  readonly #host: DraftHost & { addStyles(styles: Part["draftStyles"]): void };
  #part: Part | undefined;
  #failed = false;

  constructor(host: DraftHost & { addStyles(styles: Part["draftStyles"]): void }) {
    this.#host = host;
  }

  /** The person wants to keep a draft. */
  async open(): Promise<void> {
    (await this.#load())?.ask();
  }

  /** Goes on with a draft that a person came with. `saved`: the state the service has. */
  async resume(handle: DraftHandle, saved: Session | undefined): Promise<void> {
    await (await this.#load())?.resume(handle, saved);
  }

  /** The draft that a person came with is not there any more. */
  async miss(): Promise<void> {
    const keeping = await this.#load();
    if (!keeping) return;
    keeping.isGone = true;
    this.#host.show();
  }

  /** At the foot of a page. */
  foot(view: FormView): TemplateResult {
    if (this.#part && this.keeping) return this.#part.draftView(view, this.keeping);
    return html`<div class="draft"><button class="button button--tertiary" type="button" id="draft-save" @click=${() => view.act.save()}>${icon("save")}${view.say("save")}</button>
      ${this.#failed ? html`<p class="error">${icon("danger")}<span>${view.say("save-failed")}</span></p>` : nothing}</div>`;
  }

  /** Above a page. */
  head(view: FormView): TemplateResult | typeof nothing {
    return this.#part && this.keeping ? this.#part.conflictView(view, this.keeping) : nothing;
  }

  async #load(): Promise<DraftKeeping | undefined> {
    try {
      this.#part ??= await import("../draft/draft-part.ts");
      this.#host.addStyles(this.#part.draftStyles);
      this.#failed = false;
      return this.keeping ??= new this.#part.DraftKeeping(this.#host);
    } catch {
      this.#failed = true;
      this.#host.show();
      return undefined;
    }
  }
}
