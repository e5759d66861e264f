import { runNode, toolPath } from '../run-tool.ts';
import type { Check, Finding } from './check.ts';
import { compilerFindings } from './compiler-findings.ts';

const CONFIGURATION = 'packages/workbench/oxlint.json';
const PLACES = ['packages', 'examples', 'schemas', '.storybook'];

interface Diagnostic {
  readonly message: string;
  readonly code?: string;
  readonly help?: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** What the linter says about the given files or folders. */
export async function lintFindings(paths: readonly string[]): Promise<Finding[]> {
  const { output } = await runNode(
    toolPath('oxlint'),
    ['--config', CONFIGURATION, '--type-aware', '--format=json', ...paths],
    { quiet: true },
  );
  const start = output.indexOf('{');
  if (start < 0) return [{ message: `The linter failed: ${output.trim()}` }];
  const { diagnostics } = JSON.parse(output.slice(start)) as { diagnostics: readonly Diagnostic[] };
  return diagnostics.map(({ filename, labels, message, code, help }) => ({
    file: filename,
    line: labels[0]?.span.line ?? 1,
    message: [message, help, code && `(${code})`].filter(Boolean).join(' '),
  }));
}

export const lint: Check = {
  name: 'lint',
  promise: 'No `any`, no shadowed name, no forgotten promise, no console outside the terminal packages.',
  async run(tree) {
    // Rules that know types read the compiled declarations of other packages; what is wrong there `types` tells.
    await compilerFindings(['-b', 'packages/workbench/tsconfig.all.json']);
    return lintFindings(PLACES.filter((place) => tree.files.some((file) => file.startsWith(`${place}/`))));
  },
};
