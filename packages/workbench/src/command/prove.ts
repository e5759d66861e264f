import { runNode, toolPath } from '../run-tool.ts';

/** Runs the long proofs (`*.prove.ts`), which are too slow for every test run. */
export async function prove(args: readonly string[]): Promise<number> {
  const { status } = await runNode(
    toolPath('vitest'),
    ['run', '--config', 'packages/workbench/vitest.config.ts', ...args],
    { env: { FORMGEBER_PROVE: '1' } },
  );
  return status;
}
