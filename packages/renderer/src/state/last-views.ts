import type { TemplateResult } from "lit";
import type { Receipt } from "@formgeber/core";
import type { FormView } from "../views/form-view.ts";
import { waitingView } from "../views/waiting-view.ts";

type Views = typeof import("../views/last-views.ts");

/**
 * The views that nobody sees at first: check page and receipt. They are fetched while the person fills in, so that they are
 * there in the end. When that fails it is tried again by the person, or when the connection is back.
 */
export class LastViews {
  readonly #changed: () => void;
  #views: Views | undefined;
  #coming: Promise<void> | undefined;
  #failed = false;
  #isAwaited = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The check page, or the receipt where there is one. */
  show(view: FormView, receipt: Receipt | undefined): TemplateResult {
    this.#isAwaited = !this.#views;
    if (!this.#views) return waitingView(view.say, this.#failed ? () => void this.fetch() : undefined);
    return receipt ? this.#views.receiptView(view, receipt) : this.#views.checkView(view);
  }

  /** True when it had to show, since the last time this was asked, something that is not there yet. */
  wasAwaited(): boolean {
    const was = this.#isAwaited;
    this.#isAwaited = false;
    return was;
  }

  /** Fetches what is not there, unless that failed before. */
  async prepare(): Promise<void> {
    if (!this.#failed) await this.fetch();
  }

  /** Fetches what is neither there nor on its way. */
  fetch(): Promise<void> {
    return this.#coming ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#views = await import("../views/last-views.ts");
      this.#failed = false;
    } catch {
      this.#coming = undefined;
      this.#failed = true;
    }
    this.#changed();
  }
}
