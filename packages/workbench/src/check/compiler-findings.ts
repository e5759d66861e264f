import { relative } from 'node:path';
import { repository } from '../repository.ts';
import { runNode, toolPath } from '../run-tool.ts';
import type { Finding } from './check.ts';

const MESSAGE = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/;

/** Runs the TypeScript compiler and turns what it says into findings. */
export async function compilerFindings(args: readonly string[], cwd: string = repository): Promise<Finding[]> {
  const { status, output } = await runNode(toolPath('typescript', 'tsc'), [...args, '--pretty', 'false'], {
    quiet: true,
    cwd,
  });
  if (status === 0) return [];
  const findings = output.split(/\r?\n/).flatMap((line): Finding[] => {
    const [, file, number, message] = MESSAGE.exec(line) ?? [];
    if (file !== undefined && message !== undefined) {
      return [{ file: relative(repository, `${cwd}/${file}`).replaceAll('\\', '/'), line: Number(number), message }];
    }
    return line.startsWith('error ') ? [{ message: line }] : [];
  });
  return findings.length > 0 ? findings : [{ message: `The compiler failed: ${output.trim()}` }];
}
