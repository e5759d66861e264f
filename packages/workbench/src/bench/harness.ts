import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../repository.ts';

/** One command to be run in a folder. */
export type Step = readonly [command: string, args: readonly string[], cwd: string];

/** Where the harness lies that measures form libraries: in the collection of foreign things, or beside the checkout. */
function findHarness(): string | undefined {
  const corpora = process.env.FORMGEBER_CORPORA;
  return [...(corpora ? [join(corpora, 'bench-peers')] : []), inRepository('../shared/bench-peers')].find(existsSync);
}

/**
 * Does something with a copy of the harness in a temporary folder, with its own libraries and those of the peers named
 * installed. Without the harness it says so and answers 0.
 */
export async function withHarness(peers: readonly string[], use: (folder: string) => Promise<number>): Promise<number> {
  const harness = findHarness();
  if (harness === undefined) {
    console.log('\nNo harness for other form libraries found (bench-peers in FORMGEBER_CORPORA). Nothing to compare with.');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-peers-'));
  try {
    copyWritable(harness, folder);
    const install = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    const status = await runAll([['npm', install, folder], ...peers.map((peer): Step => ['npm', install, join(folder, 'peers', peer)])]);
    return status === 0 ? await use(folder) : status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs commands one after the other until one fails. */
export async function runAll(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const status = await run(step);
    if (status !== 0) return status;
  }
  return 0;
}

/** The harness may be read-only where it lies; its copy must not be. */
function copyWritable(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') copyWritable(source, target);
    } else {
      copyFileSync(source, target);
      chmodSync(target, 0o644);
    }
  }
}

function run([command, args, cwd]: Step): Promise<number> {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}
