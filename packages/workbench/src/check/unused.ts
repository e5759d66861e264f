import { runNode, toolPath } from '../run-tool.ts';
import type { Check, Finding } from './check.ts';

const SAYINGS = {
  files: 'nothing uses this file. Delete it, or use it.',
  dependencies: 'is declared but not used. Remove the dependency.',
  devDependencies: 'is declared but not used. Remove the dependency.',
  unlisted: 'is used but not declared. Add the dependency to this package.',
  unresolved: 'does not resolve. Correct the import.',
  exports: 'is exported but nobody imports it. Drop the export.',
  types: 'is exported but nobody imports it. Drop the export.',
} as const;

type Kind = keyof typeof SAYINGS;
const KINDS = Object.keys(SAYINGS) as Kind[];

type UnusedReport = {
  readonly issues: readonly ({ readonly file: string } & {
    readonly [kind in Kind]?: readonly { readonly name: string; readonly line?: number }[];
  })[];
};

/** The findings of a report of knip. */
export function unusedFindings({ issues }: UnusedReport): Finding[] {
  return issues.flatMap((issue) =>
    KINDS.flatMap((kind) =>
      (issue[kind] ?? []).map(({ name, line }) => ({
        file: issue.file,
        ...(line !== undefined && { line }),
        message: kind === 'files' ? SAYINGS.files : `${name} ${SAYINGS[kind]}`,
      })),
    ),
  );
}

export const unused: Check = {
  name: 'unused',
  promise: 'No file, export or dependency that nobody uses, and none that is used but not declared.',
  async run() {
    const { output } = await runNode(
      toolPath('knip'),
      ['--config', 'packages/workbench/knip.json', '--no-progress', '--reporter', 'json'],
      { quiet: true },
    );
    const start = output.indexOf('{"issues"');
    if (start < 0) return [{ message: `knip failed: ${output.trim()}` }];
    return unusedFindings(JSON.parse(output.slice(start)) as UnusedReport);
  },
};
