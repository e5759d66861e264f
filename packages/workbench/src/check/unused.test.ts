import { expect, test } from 'vitest';
import { unusedFindings } from './unused.ts';

test('every kind of report becomes a finding that says what to do', () => {
  const findings = unusedFindings({
    issues: [
      { file: 'packages/core/src/a.ts', files: [{ name: 'packages/core/src/a.ts' }] },
      { file: 'packages/core/src/b.ts', exports: [{ name: 'b', line: 3 }], types: [{ name: 'B', line: 4 }] },
      { file: 'packages/core/package.json', dependencies: [{ name: 'ajv' }], unlisted: [{ name: 'lit' }] },
    ],
  });
  expect(findings.map(({ message }) => message.split('. ')[0])).toEqual([
    'nothing uses this file',
    'b is exported but nobody imports it',
    'B is exported but nobody imports it',
    'ajv is declared but not used',
    'lit is used but not declared',
  ]);
});
