import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Absolute path of the checkout; the same from `src` and from `dist`. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Absolute path of something in the checkout. */
export function inRepository(...segments: string[]): string {
  return join(repository, ...segments);
}
