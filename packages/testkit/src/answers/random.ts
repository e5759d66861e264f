/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of the entries; undefined when there are none. */
  one<T>(of: readonly T[]): T | undefined;
  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean;
}

/** @source mulberry32 by Tommy Ettinger, public domain */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { between, one: (of) => of[between(0, of.length - 1)], chance: (probability) => next() < probability };
}
