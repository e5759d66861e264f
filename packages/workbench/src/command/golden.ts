import { runNode, toolPath } from '../run-tool.ts';

/** Rewrites the golden files of the example forms from what the code produces now. */
export async function golden(args: readonly string[]): Promise<number> {
  const vitest = ['run', '--config', 'packages/workbench/vitest.config.ts', '--project', 'node', '--update'];
  const { status } = await runNode(toolPath('vitest'), [...vitest, ...(args.length > 0 ? args : ['examples/'])], {
    env: { FORMGEBER_GOLDEN: 'write' },
  });
  return status;
}
