/** A small generator of numbers, repeatable from its seed: whole forms do not shrink, so none of fast-check's is needed. */
export class Draw {
  #state: number;
  #count = 0;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to `below` - 1. */
  number(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  oneOf<T>(first: T, ...rest: readonly T[]): T {
    return [first, ...rest][this.number(rest.length + 1)] ?? first;
  }

  /** Another number each time. */
  another(): number {
    return ++this.#count;
  }

  chance(percent: number): boolean {
    return this.number(100) < percent;
  }
}
