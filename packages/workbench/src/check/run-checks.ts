import { writeFileSync } from 'node:fs';
import type { SourceTree } from '../source/source-tree.ts';
import { sayFinding, type Check, type Finding } from './check.ts';

export interface CheckTally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs checks one after the other, prints what they find, and counts. */
export async function runChecks(tree: SourceTree, checks: readonly Check[]): Promise<CheckTally> {
  let failed = 0;
  for (const check of checks) {
    const started = performance.now();
    const findings = await findingsOf(check, tree);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    for (const finding of findings) console.log(`${check.name}: ${sayFinding(finding)}`);
    if (findings.length > 0) failed += 1;
    console.log(`${findings.length === 0 ? '✓' : '✗'} ${check.name} (${seconds} s) – ${check.promise}`);
  }
  return { passed: checks.length - failed, failed };
}

/** A check that breaks has not passed; the others still run. */
async function findingsOf(check: Check, tree: SourceTree): Promise<readonly Finding[]> {
  try {
    return await check.run(tree);
  } catch (error) {
    return [{ message: `the check itself failed: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

/** Leaves the numbers where a build server’s script can add them up. */
export function writeTally(file: string, tally: CheckTally): void {
  writeFileSync(file, JSON.stringify(tally));
}
