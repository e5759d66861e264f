import type { ColumnSource } from './build-site.ts';

/** The column every other is measured against. */
export const limit = 'vanilla-cv';

/** The hand-written floors. */
export const columns: readonly ColumnSource[] = [
  { name: 'vanilla', entry: 'vanilla.entry.ts' },
  { name: limit, entry: 'vanilla-cv.entry.ts' },
];
