import type { ColumnSource } from './build-site.ts';
import { compileForColumn } from './compile-for-column.ts';

/** The column every other is measured against. */
export const limit = 'vanilla-cv';

/** The hand-written floors, and the form engine of this house. */
export const columns: readonly ColumnSource[] = [
  { name: 'vanilla', entry: 'page/vanilla.entry.ts' },
  { name: limit, entry: 'page/vanilla-cv.entry.ts' },
  { name: 'formgeber', entry: 'page/formgeber.entry.ts', prepare: compileForColumn },
];
