import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintFindings } from './lint.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'formgeber-lint-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['no-explicit-any', 'export const one = (two: any): unknown => two;'],
  ['no-shadow', 'export const one = 1; export const two = (): number => { const one = 2; return one; };'],
  ['eqeqeq', 'export const one = (two: unknown): boolean => two == 1;'],
  ['no-console', "console.log('forgotten');"],
  ['no-eval', "export const one: unknown = eval('1');"],
])('%s is held', async (rule, text) => {
  writeFileSync(join(folder, 'wrong.ts'), `${text}\n`);
  expect((await lintFindings([folder])).map(({ message }) => message).join()).toContain(`(${rule})`);
});
