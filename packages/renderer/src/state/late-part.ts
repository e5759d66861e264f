import type { TemplateResult } from "lit";
import { waitingView } from "../views/waiting-view.ts";
import type { Say } from "../words/speaker.ts";

/**
 * A part of the renderer that is not there from the start. When fetching it fails it is tried again by the person, or when
 * the connection is back.
 */
export class LatePart<T> {
  /** Undefined as long as it is not there. */
  now: T | undefined;
  readonly #load: () => Promise<T>;
  readonly #changed: () => void;
  #coming: Promise<void> | undefined;
  #failed = false;

  constructor(load: () => Promise<T>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** In its place while it is not there. */
  wait(say: Say): TemplateResult {
    return waitingView(say, this.#failed ? () => void this.fetch() : undefined);
  }

  /** Fetches what is not there, unless that failed before. */
  async prepare(): Promise<void> {
    if (!this.#failed) await this.fetch();
  }

  /** Fetches what is neither there nor on its way. */
  fetch(): Promise<void> {
    return this.#coming ??= this.#fetch();
  }

  /** Ends when nothing is on its way. */
  get settled(): Promise<void> {
    return this.#coming ?? Promise.resolve();
  }

  async #fetch(): Promise<void> {
    try {
      this.now = await this.#load();
      this.#failed = false;
    } catch {
      this.#coming = undefined;
      this.#failed = true;
    }
    this.#changed();
  }
}
