import { nothing, type TemplateResult } from "lit";
import type { Receipt } from "@formgeber/core";
import type { AtStake } from "../views/connection-view.ts";
import type { FormView } from "../views/form-view.ts";
import { LatePart } from "./late-part.ts";

type Views = typeof import("../views/last-views.ts");

/** The views that nobody sees at first: check page, receipt and print. They are fetched while the person fills in. */
export class LastViews extends LatePart<Views> {
  #isAwaited = false;

  constructor(changed: () => void) {
    super(() => import("../views/last-views.ts"), changed);
  }

  /** The check page, or the receipt where there is one. */
  show(view: FormView, receipt: Receipt | undefined): TemplateResult {
    this.#isAwaited = !this.now;
    if (!this.now) return this.wait(view.say);
    return receipt ? this.now.receiptView(view, receipt) : this.now.checkView(view);
  }

  /** What is printed in place of a page. */
  print(view: FormView): TemplateResult | typeof nothing {
    return this.now?.printView(view) ?? nothing;
  }

  /** That there is no connection, where that can be said. */
  connection(view: FormView, atStake: AtStake): TemplateResult | typeof nothing {
    return this.now?.connectionView(view, atStake) ?? nothing;
  }

  /** True when it had to show, since the last time this was asked, something that is not there yet. */
  wasAwaited(): boolean {
    const was = this.#isAwaited;
    this.#isAwaited = false;
    return was;
  }
}
