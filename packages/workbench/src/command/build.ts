import { buildBrowserBundles } from '../build/browser-bundles.ts';
import { runNode, toolPath } from '../run-tool.ts';

/** Compiles every package, then bundles what a municipality's page loads. */
export async function build(): Promise<number> {
  const { status } = await runNode(toolPath('typescript', 'tsc'), ['-b', 'packages/workbench/tsconfig.all.json']);
  if (status !== 0) return status;
  await buildBrowserBundles();
  return 0;
}
