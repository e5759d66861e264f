import type { Check } from './check.ts';
import { layers } from './layers.ts';
import { lint } from './lint.ts';
import { types } from './types.ts';

/** Every check, in the order they run: cheap and telling ones first. */
export const checks: readonly Check[] = [types, lint, layers];
