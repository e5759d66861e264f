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

test('of what is fetched later, check page and receipt are of the main job, with all they import', () => {
  const outputs = {
    'out/loader.js': output(),
    'out/bundle.js': output({ path: 'out/last-views-AB12CD34.js', kind: 'dynamic-import' }, { path: 'out/rare-AB12CD34.js', kind: 'dynamic-import' }),
    'out/last-views-AB12CD34.js': output({ path: 'out/chunk-AB12CD34.js', kind: 'import-statement' }),
    'out/chunk-AB12CD34.js': output(),
    'out/rare-AB12CD34.js': output(),
  };
  expect(groupOutputs(outputs, (path) => path).mainJob.map(({ name }) => name)).toEqual(['loader.js', 'bundle.js', 'last-views-AB12CD34.js', 'chunk-AB12CD34.js']);
});

test('bytes over a bar or a budget are findings', () => {
  const none = { loader: [], form: [], later: [], mainJob: [], packages: {} };
  expect(sizeFindings({ ...none, loader: [file(3_000)], mainJob: [file(40_000)], later: [file(90_000)] })).toEqual([]);
  expect(sizeFindings({ ...none, loader: [file(3_001)] })).toHaveLength(1);
  expect(sizeFindings({ ...none, form: [file(62_000)] })).toHaveLength(1);
  expect(sizeFindings({ ...none, mainJob: [file(90_000)] })).toHaveLength(1);
});

test('code from text in any shipped file is a finding', () => {
  const group = { loader: [], form: [], later: [file(1, 'const f = new Function("return 1"); /* eval() */')], mainJob: [], packages: {} };
  expect(sizeFindings(group)).toHaveLength(1);
});
