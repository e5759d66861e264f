import type { AtStake } from "../views/connection-view.ts";
import type { FormController } from "./form-controller.ts";

/** Watches the page a form stands on, while it stands there. */
export class PageLife {
  readonly #form: FormController;
  readonly #connected: (isConnected: boolean) => void;
  #watched: AbortController | undefined;

  constructor(form: FormController, connected: (isConnected: boolean) => void) {
    this.#form = form;
    this.#connected = connected;
  }

  watch(): void {
    const { signal } = (this.#watched = new AbortController());
    const form = this.#form;
    const hidden = (): void => void form.drafts.keeping?.flush();
    form.isConnected = navigator.onLine;
    window.addEventListener("online", () => this.#connected(true), { signal });
    window.addEventListener("offline", () => this.#connected(false), { signal });
    window.addEventListener("pagehide", hidden, { signal });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") hidden(); }, { signal });
    // The browser shows the page again as it was left: who finished has left nothing there.
    window.addEventListener("pageshow", ({ persisted }) => { if (persisted && (form.screen === "receipt" || form.closed)) form.beginAnew(); }, { signal });
    window.addEventListener("beforeunload", (event) => { if (this.#wouldLose()) event.preventDefault(); }, { signal });
  }

  stop(): void {
    this.#watched?.abort();
  }

  /** What closing the page would lose. */
  get atStake(): AtStake {
    const { screen, closed, filling, drafts: { keeping } } = this.#form;
    if (screen === "receipt" || closed) return "nothing";
    if (keeping?.consent === "given") return keeping.isOnDevice ? "kept" : "unsaved";
    return filling?.begun ? "all" : "nothing";
  }

  #wouldLose(): boolean {
    const { screen, filling, drafts } = this.#form;
    return (screen === "pages" || screen === "tasks") && filling?.begun === true && !drafts.keeping?.isSafe;
  }
}
