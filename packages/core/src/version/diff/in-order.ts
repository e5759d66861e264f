/** The items that must go elsewhere so that the rest of `now` stands in the order of `before`; as few as possible. Only items of both count. */
export function displaced<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const rank = new Map(before.map((item, i) => [item, i]));
  const common = now.filter((item) => rank.has(item));
  const kept = new Set(longestRising(common.map((item) => rank.get(item) ?? 0)));
  return common.filter((item) => !kept.has(rank.get(item) ?? 0));
}

/** The longest rising run of numbers that stand in this order, not necessarily side by side. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const place = ends.findIndex((end) => end >= number);
    const at = place < 0 ? ends.length : place;
    before.set(number, ends[at - 1]);
    ends[at] = number;
  }
  const run: number[] = [];
  for (let here = ends.at(-1); here !== undefined; here = before.get(here)) run.unshift(here);
  return run;
}
