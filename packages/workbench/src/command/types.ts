import { inRepository } from '../repository.ts';
import { runNode, toolPath } from '../run-tool.ts';

/** Regenerates the TypeScript types of the example forms' answers. */
export async function types(args: readonly string[]): Promise<number> {
  const compiled = await runNode(toolPath('typescript', 'tsc'), ['-b', 'packages/cli']);
  if (compiled.status !== 0) return compiled.status;
  const forms = args.length > 0 ? args : ['examples/forms'];
  const { status } = await runNode(inRepository('packages/cli/bin/formgeber.js'), ['types', ...forms]);
  return status;
}
