import { expect, test } from 'vitest';
import { say, sum } from '../../bootstrap/sum.mjs';

const report = (name: string, ...statuses: string[]) => ({
  success: !statuses.includes('failed'),
  testResults: [{ name, status: 'passed', assertionResults: statuses.map((status) => ({ status })) }],
});
const checks = { passed: 7, failed: 0 };

test('tests and checks are added up', () => {
  expect(say(sum(report('/packages/core/src/a.test.ts', 'passed', 'failed'), checks))).toBe('8 passed, 1 failed');
});

test('a skipped test is told, but where a browser or a database is needed it has failed', () => {
  expect(say(sum(report('/packages/core/src/a.test.ts', 'passed', 'skipped'), checks))).toBe('8 passed, 0 failed, 1 skipped');
  expect(say(sum(report('/packages/core/src/a.browser.test.ts', 'passed', 'skipped'), checks))).toBe('8 passed, 1 failed');
  expect(say(sum(report('/packages/service/src/a.test.ts', 'passed', 'pending'), checks))).toBe('8 passed, 1 failed');
});

test('no report, no test and a file that broke outside a test are failures', () => {
  expect(sum(undefined, checks).failed).toBe(1);
  expect(sum(report('/packages/core/src/a.test.ts'), checks).failed).toBe(1);
  expect(sum(report('/packages/core/src/a.test.ts', 'passed'), undefined).failed).toBe(1);
  const broken = report('/packages/core/src/a.test.ts', 'passed');
  const [file] = broken.testResults;
  expect(sum({ ...broken, testResults: file ? [file, { ...file, status: 'failed', assertionResults: [] }] : [] }, checks).failed).toBe(1);
  expect(sum({ ...broken, success: false }, checks).failed).toBe(1);
});
