import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { inRepository } from '../repository.ts';
import { production, productionPage } from './build-site.ts';

export interface PeersBenchOptions {
  /** Names of the harness's columns to measure beside ours. */
  readonly peers: readonly string[];
  readonly fields: readonly number[];
  readonly rows: readonly number[];
  readonly repetitions: number;
}

const OURS = 'formgeber';

/** Where the harness lies that measures form libraries: in the collection of foreign things, or beside the checkout. */
function findHarness(): string | undefined {
  const corpora = process.env.FORMGEBER_CORPORA;
  return [...(corpora ? [join(corpora, 'bench-peers')] : []), inRepository('../shared/bench-peers')].find(existsSync);
}

/**
 * Measures other form libraries beside ours: copies their harness to a temporary folder, adds our column, installs what
 * the columns need, and runs it there. Without the harness it says so and goes on.
 */
export async function peersBench({ peers, fields, rows, repetitions }: PeersBenchOptions): Promise<number> {
  const harness = findHarness();
  if (harness === undefined) {
    console.log('\nNo harness for other form libraries found (bench-peers in FORMGEBER_CORPORA). Nothing to compare with.');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-peers-'));
  try {
    copyWritable(harness, folder);
    await addColumn(join(folder, 'peers', OURS));
    const columns = `--peers=${[...peers, OURS].join(',')}`;
    const steps: readonly Step[] = [
      ['npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder],
      ...peers.map((peer): Step => ['npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], join(folder, 'peers', peer)]),
      ['node', ['lib/build.mjs', ...peers, OURS], folder],
      ['node', ['run.mjs', 'm1', columns], folder],
      ['node', ['run.mjs', 'm2', columns, '--variants', `--ns=${fields.join(',')}`, `--reps=${repetitions}`], folder],
      ...rows.map((count): Step => ['node', ['run.mjs', 'm3', columns, '--variants', `--rows=${count}`, `--reps=${repetitions}`], folder]),
      ['node', ['report.mjs'], folder],
    ];
    for (const step of steps) {
      const status = await run(step);
      if (status !== 0) return status;
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

type Step = readonly [command: string, args: readonly string[], cwd: string];

function run([command, args, cwd]: Step): Promise<number> {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Our column as the harness wants columns: modules bundled from the sources as they are now. */
async function addColumn(folder: string): Promise<void> {
  const entry = (name: string): string => inRepository('packages/workbench/src/bench/page', `${name}.entry.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: `peer-${OURS}`, private: true, type: 'module' }));
  await bundle({ ...productionPage, entryPoints: [entry('peer')], outfile: join(folder, 'peer.js') });
  await bundle({ ...productionPage, entryPoints: [entry('peer-size')], outfile: join(folder, 'size.js') });
  await bundle({ ...production, platform: 'node', entryPoints: [entry('translation')], outfile: join(folder, 'translation.mjs') });
  writeFileSync(join(folder, 'translate.mjs'), TRANSLATE);
}

/** Joins our translation with the harness’s own model. */
const TRANSLATE = `import { jsonSchema } from '../../lib/model.mjs';
import { translation } from './translation.mjs';

const { extra, translate } = translation(jsonSchema);
export const meta = { label: 'Formgeber', packages: [], variants: {} };
export { extra, translate as default };
`;
