import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { inRepository } from '../repository.ts';
import { interpretedRules, withoutCompiler } from './interpreted-rules.ts';

const library = createRequire(inRepository('packages/core/package.json')).resolve('json-logic-engine');
const source = readFileSync(library.replace(/dist.*$/, 'logic.js'), 'utf8');

test('what is left of the rules library imports neither its compiler nor its operators', () => {
  const imports = Array.from(withoutCompiler(source).matchAll(/^import .* from '([^']+)'/gm), ([, from]) => from);
  expect(imports).not.toContain('./compiler.js');
  expect(imports).not.toContain('./defaultMethods.js');
  expect(imports).toContain('./optimizer.js');
});

test('a library that is made otherwise is not shipped as it comes', () => {
  expect(() => withoutCompiler('export default class LogicEngine {}')).toThrow('json-logic-engine has changed');
});

test('rules as they are shipped run where no code may be made from text', async () => {
  const run = `import { evaluateLogic } from './packages/core/src/rules/index.ts';
    const logic = { if: [{ '<=': [{ var: '/a' }, 3] }, { concat: ['sum ', { sum: { var: '/rows/*/n' } }] }, 'none'] };
    console.log(evaluateLogic(logic, { a: 2, rows: [{ n: 0.1 }, { n: 0.2 }] }, { day: '2026-11-23' }));`;
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: run, resolveDir: inRepository('.'), loader: 'ts' },
    bundle: true, write: false, minify: true, format: 'esm', platform: 'browser', target: 'es2022', conditions: ['source'], plugins: [interpretedRules],
  });
  const { stdout, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module'], { input: bundle?.text ?? '', encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['sum 0.3\n', '']);
});
