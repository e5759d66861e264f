import { checks } from '../check/checks.ts';
import { runChecks, writeTally } from '../check/run-checks.ts';
import { repository } from '../repository.ts';
import { treeOfCheckout } from '../source/source-tree.ts';

/** `check [NAME…] [--write] [--tally=FILE]`: holds the rules of the house, all or the named ones. */
export async function check(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !checks.some((candidate) => candidate.name === name));
  if (unknown !== undefined) {
    console.error(`Unknown check "${unknown}". One of: ${checks.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
  const tree = treeOfCheckout(repository);
  if (args.includes('--write')) {
    for (const candidate of chosen) await candidate.write?.(tree);
    return 0;
  }
  const tally = await runChecks(tree, chosen);
  const tallyFile = args.find((arg) => arg.startsWith('--tally='))?.slice('--tally='.length);
  if (tallyFile !== undefined) writeTally(tallyFile, tally);
  console.log(`${tally.passed} of ${tally.passed + tally.failed} checks hold.`);
  return tally.failed === 0 ? 0 : 1;
}
