/**
 * What was read of answers last time, by their stamps: as long as nothing of an answer and nothing around it is
 * different, the same reading is given again, so that a change costs only the way to what changed.
 */
export class ReadingsByStamp<T> {
  readonly #readings = new WeakMap<object, { readonly around: readonly unknown[]; readonly reading: T }>();

  /** `around`: everything else the reading depends on, each part told apart by identity. */
  get(stamp: object, around: readonly unknown[], read: () => T): T {
    const before = this.#readings.get(stamp);
    if (before !== undefined && before.around.every((part, i) => part === around[i])) return before.reading;
    return this.set(stamp, around, read());
  }

  set(stamp: object, around: readonly unknown[], reading: T): T {
    this.#readings.set(stamp, { around, reading });
    return reading;
  }
}
