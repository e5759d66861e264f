import { runNode, toolPath } from '../run-tool.ts';

/** Where golden files are held: the example forms, the message schemas, the page of the checker's rules, the page of the sentences, and what a screen reader is told. */
const GOLDEN = ['examples/', 'packages/export-xml/', 'packages/cli/src/checker/', 'packages/fields/src/forms', 'packages/storybook-addon/src/field-type/accessibility'];

/** Rewrites golden files from what the code produces now: all, or those of the tests whose paths are given. */
export async function golden(args: readonly string[]): Promise<number> {
  const tests = args.length > 0 ? args : GOLDEN;
  // `--update` stands last: Vitest would take a path behind it for its value and run every test there is.
  const vitest = ['run', '--config', 'packages/workbench/vitest.config.ts', '--project', 'node', '--project', 'browser', ...tests, '--update'];
  const { status } = await runNode(toolPath('vitest'), vitest, { env: { FORMGEBER_GOLDEN: 'write' } });
  return status;
}
