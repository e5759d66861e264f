import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repository } from './repository.ts';

const require = createRequire(import.meta.url);

/** Path of a dependency's command line entry, found without a shell and without anything on PATH. */
export function toolPath(packageName: string, command: string = packageName): string {
  const manifestFile = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifestFile) as { bin?: string | Record<string, string> };
  const entry = typeof bin === 'string' ? bin : bin?.[command];
  if (entry === undefined) throw new Error(`${packageName} has no command "${command}".`);
  return join(dirname(manifestFile), entry);
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
