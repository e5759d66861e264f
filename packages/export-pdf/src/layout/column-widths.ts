/** What a column would like: the width of its longest word, and that of its longest text. @unit pt */
export interface ColumnWish {
  readonly least: number;
  readonly natural: number;
}

/**
 * The widths of columns that share the space there is; undefined when even the longest words do not fit side by side.
 * Space left over goes to all columns alike; space missing is taken where there is most above the least.
 */
export function columnWidths(wishes: readonly ColumnWish[], available: number): number[] | undefined {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const least = sum(wishes.map((wish) => wish.least));
  if (least > available) return undefined;
  const natural = sum(wishes.map((wish) => wish.natural));
  if (natural <= available) {
    const extra = (available - natural) / Math.max(1, wishes.length);
    return wishes.map((wish) => wish.natural + extra);
  }
  const share = (available - least) / (natural - least);
  return wishes.map((wish) => wish.least + (wish.natural - wish.least) * share);
}
