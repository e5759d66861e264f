import { runNode, toolPath } from '../run-tool.ts';

/** Where golden files are held: the example forms, the message schemas, the page of the checker's rules, and the page of the sentences. */
const GOLDEN = ['examples/', 'packages/export-xml/', 'packages/cli/src/checker/', 'packages/fields/src/forms'];

/** Rewrites golden files from what the code produces now: all, or those of the tests whose paths are given. */
export async function golden(args: readonly string[]): Promise<number> {
  const tests = args.length > 0 ? args : GOLDEN;
  // `--update` stands last: Vitest would take a path behind it for its value and run every test there is.
  const vitest = ['run', '--config', 'packages/workbench/vitest.config.ts', '--project', 'node', ...tests, '--update'];
  const { status } = await runNode(toolPath('vitest'), vitest, { env: { FORMGEBER_GOLDEN: 'write' } });
  return status;
}
