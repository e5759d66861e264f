import type { Check } from './check.ts';
import { docs } from './docs.ts';
import { formKeys } from './form-keys.ts';
import { generated } from './generated.ts';
import { layers } from './layers.ts';
import { lint } from './lint.ts';
import { size } from './size.ts';
import { style } from './style.ts';
import { tokens } from './tokens.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';

/** Every check, in the order they run: cheap and telling ones first. */
export const checks: readonly Check[] = [types, lint, layers, style, unused, formKeys, tokens, docs, size, generated];
