import { afterEach, expect, test, vi } from 'vitest';
import { treeOf } from '../source/source-tree.ts';
import type { Check } from './check.ts';
import { runChecks } from './run-checks.ts';

afterEach(() => vi.restoreAllMocks());

const check = (name: string, run: Check['run']): Check => ({ name, promise: 'It holds.', run });

test('findings and breakdowns fail a check, are printed, and stop no other check', async () => {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const tally = await runChecks(treeOf({}), [
    check('sound', () => []),
    check('finds', () => [{ file: 'a.ts', line: 2, message: 'is wrong. Do it right.' }]),
    check('breaks', () => {
      throw new Error('no such tool');
    }),
    check('sound-too', () => []),
  ]);
  expect(tally).toEqual({ passed: 2, failed: 2 });
  expect(printed).toContain('finds: a.ts:2: is wrong. Do it right.');
  expect(printed).toContain('breaks: the check itself failed: no such tool');
});
