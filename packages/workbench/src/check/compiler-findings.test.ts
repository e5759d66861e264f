import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compilerFindings } from './compiler-findings.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'formgeber-types-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a type error becomes a finding with its line', async () => {
  writeFileSync(join(folder, 'wrong.ts'), 'export const one = 1;\nexport const two: string = one;\n');
  const findings = await compilerFindings(['--noEmit', '--strict', 'wrong.ts'], folder);
  expect(findings).toEqual([expect.objectContaining({ line: 2, message: expect.stringContaining('TS2322') })]);
});

test('sound code gives none', async () => {
  writeFileSync(join(folder, 'right.ts'), 'export const one = 1;\n');
  expect(await compilerFindings(['--noEmit', '--strict', 'right.ts'], folder)).toEqual([]);
});
