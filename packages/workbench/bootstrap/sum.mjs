// Adds up the reports of a build server's run. Needs nothing but node, so it can say so when the install failed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Where a skipped test means that a browser or a database was missing, which a build server must have.
const NEEDS_BROWSER_OR_DATABASE = /\.browser\.test\.ts$|\.e2e\.test\.ts$|\/packages\/(?:service|cli)\//;

/** A run that left no report, or found no test, has failed as a whole. */
export function sum(tests, checks) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of tests?.testResults ?? []) {
    const mustRun = NEEDS_BROWSER_OR_DATABASE.test(file.name.replaceAll('\\', '/'));
    for (const { status } of file.assertionResults) {
      if (status === 'passed') total.passed += 1;
      else if (status === 'failed' || mustRun) total.failed += 1;
      else total.skipped += 1;
    }
    // A file that breaks before its first test has a failed status and no failed test.
    const brokeOutside = file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed');
    if (brokeOutside) total.failed += 1;
  }
  if (!tests || total.passed + total.failed === 0) total.failed += 1;
  else if (tests.success === false && total.failed === 0) total.failed += 1;
  total.passed += checks?.passed ?? 0;
  total.failed += checks?.failed ?? 1;
  return total;
}

/** The line that build servers read. */
export function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const total = sum(read(process.argv[2]), read(process.argv[3]));
  console.log(say(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
