import { nothing, type CSSResult, type TemplateResult } from "lit";
import type { GuardedForm, IdleGuard } from "../session-end/idle-guard.ts";
import type { FormView } from "../views/form-view.ts";

type Part = typeof import("../session-end/session-end-part.ts");

/** The end of a session that nobody touches; loaded by forms that have one. */
export class SessionEnd {
  readonly #form: GuardedForm & { addStyles(styles: CSSResult): void };
  #part: Part | undefined;
  #guard: IdleGuard | undefined;

  constructor(form: GuardedForm & { addStyles(styles: CSSResult): void }) {
    this.#form = form;
  }

  /** From now on, and until it stops. @unit min */
  async after(minutes: number | undefined): Promise<void> {
    this.stop();
    if (minutes === undefined) return;
    this.#part = await import("../session-end/session-end-part.ts");
    this.#form.addStyles(this.#part.draftStyles);
    this.stop();
    this.#guard = new this.#part.IdleGuard(this.#form, minutes);
    this.#guard.watch();
  }

  stop(): void {
    this.#guard?.stop();
    this.#guard = undefined;
  }

  /** The warning, while there is one. */
  view(view: FormView): TemplateResult | typeof nothing {
    return this.#part && this.#guard ? this.#part.endingView(view, this.#guard, this.#form.keptUntil !== undefined) : nothing;
  }
}
