import { expect, test } from 'vitest';
import { groupOutputs, type ShippedFile } from '../build/shipped-bytes.ts';
import { sizeFindings } from './size.ts';

const file = (gzipBytes: number, text = ''): ShippedFile => ({ name: 'a.js', bytes: gzipBytes, gzipBytes, text });
const output = (...imports: { path: string; kind: 'import-statement' | 'dynamic-import' }[]) => ({
  imports,
  bytes: 1,
  inputs: {},
  exports: [],
});

test('a chunk counts where it is first needed, and a dynamic import counts later', () => {
  const outputs = {
    'out/loader.js': output({ path: 'out/shared.js', kind: 'import-statement' }),
    'out/bundle.js': output(
      { path: 'out/shared.js', kind: 'import-statement' },
      { path: 'out/own.js', kind: 'import-statement' },
      { path: 'out/rare.js', kind: 'dynamic-import' },
    ),
    'out/shared.js': output(),
    'out/own.js': output(),
    'out/rare.js': output(),
    'out/rare.js.map': output(),
  };
  const { loader, form, later } = groupOutputs(outputs, (path) => path);
  expect([loader, form, later].map((group) => group.map(({ name }) => name))).toEqual([
    ['loader.js', 'shared.js'],
    ['bundle.js', 'own.js'],
    ['rare.js'],
  ]);
});

test('bytes over a bar or a budget are findings', () => {
  expect(sizeFindings({ loader: [file(3_000)], form: [file(57_000)], later: [file(90_000)], packages: {} })).toEqual([]);
  expect(sizeFindings({ loader: [file(3_001)], form: [], later: [], packages: {} })).toHaveLength(1);
  expect(sizeFindings({ loader: [file(3_000)], form: [file(57_001)], later: [], packages: {} })).toHaveLength(1);
});

test('code from text in any shipped file is a finding', () => {
  const group = { loader: [], form: [], later: [file(1, 'const f = new Function("return 1"); /* eval() */')], packages: {} };
  expect(sizeFindings(group)).toHaveLength(1);
});
