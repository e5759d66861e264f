import type { Instance } from "./instance.ts";

interface Waiting {
  readonly instance: Instance;
  readonly slot: number;
}

/** Conditions that wait to be evaluated, lowest rank first. */
export class Queue {
  readonly #byRank: Waiting[][] = [];
  #lowest = 0;

  push(instance: Instance, slot: number, rank: number): void {
    (this.#byRank[rank] ??= []).push({ instance, slot });
    this.#lowest = Math.min(this.#lowest, rank);
  }

  /** The next one; undefined when none waits. */
  take(): Waiting | undefined {
    for (; this.#lowest < this.#byRank.length; this.#lowest++) {
      const next = this.#byRank[this.#lowest]?.pop();
      if (next !== undefined) return next;
    }
    return undefined;
  }
}
