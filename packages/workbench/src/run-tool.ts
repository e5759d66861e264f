import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, repository } from './repository.ts';

/** Folder of one of the workbench’s own dependencies. */
export function dependencyFolder(packageName: string): string {
  return inRepository('packages/workbench/node_modules', packageName);
}

/** Path of a dependency’s command line entry, found without a shell and without anything on PATH. */
export function toolPath(packageName: string, command: string = packageName): string {
  const folder = dependencyFolder(packageName);
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin?: string | Record<string, string> };
  const entry = typeof bin === 'string' ? bin : bin?.[command];
  if (entry === undefined) throw new Error(`${packageName} has no command "${command}".`);
  return join(folder, entry);
}

export interface ToolResult {
  readonly status: number;
  /** Standard output and standard error, in the order they came; empty when the tool wrote to the terminal. */
  readonly output: string;
}

export interface ToolOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Collect what the tool prints instead of passing it on to the terminal. */
  readonly quiet?: boolean;
}

/** Runs a Node script in a process of its own and waits for it. */
export function runNode(script: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: options.cwd ?? repository,
      env: { ...process.env, ...options.env },
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
