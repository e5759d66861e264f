import type { Pointer } from "@formgeber/core";

/**
 * Tells that a field was left, but not while a pointer is down. Leaving may show an error and so move what is below; a
 * button under the pointer would slip away between press and release, and the click would be lost.
 */
export class LateLeaving {
  readonly #left: (pointer: Pointer) => void;
  #pressed = false;
  #waiting: Pointer[] = [];

  constructor(left: (pointer: Pointer) => void) {
    this.#left = left;
  }

  watch(): void {
    window.addEventListener("pointerdown", this.#down, true);
    window.addEventListener("pointerup", this.#up, true);
    window.addEventListener("pointercancel", this.#up, true);
  }

  stop(): void {
    window.removeEventListener("pointerdown", this.#down, true);
    window.removeEventListener("pointerup", this.#up, true);
    window.removeEventListener("pointercancel", this.#up, true);
    this.#waiting = [];
  }

  leave(pointer: Pointer): void {
    if (this.#pressed) this.#waiting.push(pointer);
    else this.#left(pointer);
  }

  /** Tells what is still waiting to be told. */
  flush(): void {
    for (const pointer of this.#waiting.splice(0)) this.#left(pointer);
  }

  readonly #down = (): void => {
    this.#pressed = true;
  };

  // The click follows the release in the same task; a new task comes after it.
  readonly #up = (): void => {
    this.#pressed = false;
    setTimeout(() => this.flush());
  };
}
