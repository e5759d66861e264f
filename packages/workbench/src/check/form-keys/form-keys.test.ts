import { expect, test } from 'vitest';
import { treeOf } from '../../source/source-tree.ts';
import { formKeyFindings } from '../form-keys.ts';

const form = JSON.stringify({
  id: 'hundesteuer-anmeldung',
  schema: {
    properties: { hunde: { type: 'array', items: { $ref: '#/$defs/hund' } }, ort: {}, name: {} },
    if: { properties: { grund: { const: { properties: { keinSchluessel: 1 } } } } },
    $defs: { hund: { properties: { rufname: { type: 'string' } } } },
  },
});
const findingsOf = (file: string, text: string, exceptions: Record<string, string> = { name: 'an English word' }) =>
  formKeyFindings(treeOf({ 'examples/forms/hundesteuer/hundesteuer.form.json': form, [file]: text }), exceptions);

test.each([
  ['packages/renderer/src/a.ts', "if (key === 'hunde') show();"],
  ['packages/renderer/src/a.ts', 'const first = answers.hunde[0];'],
  ['packages/export-xml/src/a.ts', "const path = '/hunde/*/rufname'.slice(1);"],
  ['packages/cli/src/a.ts', 'const file = `${folder}/hundesteuer-anmeldung.form.json`;'],
  ['packages/core/src/a.json', '{ "grund": 1 }'],
  ['packages/fields/src/a.css', '#grund { color: red }'],
])('%s may not hold: %s', (file, text) => {
  expect(findingsOf(file, text).length).toBeGreaterThan(0);
});

test.each([
  ['packages/renderer/src/a.ts', '// an answer such as /hunde/0/rufname\nconst name = 1;'],
  ['packages/renderer/src/a.ts', "const text = 'Melden Sie hunde an';"],
  ['packages/renderer/src/a.ts', 'const ort = 1; const keinSchluessel = 2;'],
  ['packages/renderer/src/a.test.ts', "const path = '/hunde';"],
  ['docs/a.md', 'hunde'],
])('%s may hold: %s', (file, text) => {
  expect(findingsOf(file, text)).toEqual([]);
});

test('an exception counts for its own key only', () => {
  expect(findingsOf('packages/core/src/a.ts', 'const name = hunde;', { name: 'x' })).toHaveLength(1);
  expect(findingsOf('packages/core/src/a.ts', 'const name = hunde;', {})).toHaveLength(2);
});
