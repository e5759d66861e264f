import { inRepository } from '../repository.ts';
import { runNode } from '../run-tool.ts';
import { build } from './build.ts';

/** Builds everything and serves the demo: the two commands a newcomer needs are `git clone` and this one. */
export async function start(args: readonly string[]): Promise<number> {
  const status = await build();
  if (status !== 0) return status;
  const served = await runNode(inRepository('packages/cli/bin/formgeber.js'), ['serve', '--demo', ...args]);
  return served.status;
}
