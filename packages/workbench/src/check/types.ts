import { sayFinding, type Check } from './check.ts';
import { compilerFindings } from './compiler-findings.ts';

/** Two runs, since packages compile for themselves but tests see all of them from source. */
export const types: Check = {
  name: 'types',
  promise: 'Every package, test and story type-checks.',
  async run() {
    const packages = await compilerFindings(['-b', 'packages/workbench/tsconfig.all.json']);
    const tests = await compilerFindings(['-p', 'packages/workbench/tsconfig.tests.json']);
    const told = new Set(packages.map(sayFinding));
    return [...packages, ...tests.filter((finding) => !told.has(sayFinding(finding)))];
  },
};
