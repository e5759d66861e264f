import { expect, test } from 'vitest';
import { groupOutputs, mainJobOf, type ShippedFile } from '../build/shipped-bytes.ts';
import { sizeFindings } from './size.ts';

const file = (gzipBytes: number, text = '', name = 'a.js'): ShippedFile => ({ name, bytes: gzipBytes, gzipBytes, text });
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
  expect(sizeFindings({ loader: [file(3_000)], form: [file(40_000)], later: [file(90_000)], packages: {} })).toEqual([]);
  expect(sizeFindings({ loader: [file(3_001)], form: [], later: [], packages: {} })).toHaveLength(1);
  expect(sizeFindings({ loader: [], form: [file(90_000)], later: [], packages: {} })).toHaveLength(1);
});

test('of what is fetched later, check page and receipt are of the main job', () => {
  const shipped = { loader: [], form: [], later: [file(90_000, '', 'last-views-AB12CD34.js'), file(1, '', 'rare-AB12CD34.js')], packages: {} };
  expect(mainJobOf(shipped).map(({ name }) => name)).toEqual(['last-views-AB12CD34.js']);
  expect(sizeFindings(shipped)).toHaveLength(1);
});

test('code from text in any shipped file is a finding', () => {
  const group = { loader: [], form: [], later: [file(1, 'const f = new Function("return 1"); /* eval() */')], packages: {} };
  expect(sizeFindings(group)).toHaveLength(1);
});
