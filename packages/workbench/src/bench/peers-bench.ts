import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { inRepository } from '../repository.ts';
import { production, productionPage } from './build-site.ts';
import { runAll, withHarness, type Step } from './harness.ts';

export interface PeersBenchOptions {
  /** Names of the harness's columns to measure beside ours. */
  readonly peers: readonly string[];
  readonly fields: readonly number[];
  readonly rows: readonly number[];
  readonly repetitions: number;
}

const OURS = 'formgeber';

/**
 * Measures other form libraries beside ours, in a copy of their harness to which our column is added. Without the harness it
 * says so and goes on.
 */
export async function peersBench({ peers, fields, rows, repetitions }: PeersBenchOptions): Promise<number> {
  return withHarness(peers, async (folder) => {
    await addColumn(join(folder, 'peers', OURS));
    const columns = `--peers=${[...peers, OURS].join(',')}`;
    return runAll([
      ['node', ['lib/build.mjs', ...peers, OURS], folder],
      ['node', ['run.mjs', 'm1', columns], folder],
      ['node', ['run.mjs', 'm2', columns, '--variants', `--ns=${fields.join(',')}`, `--reps=${repetitions}`], folder],
      ...rows.map((count): Step => ['node', ['run.mjs', 'm3', columns, '--variants', `--rows=${count}`, `--reps=${repetitions}`], folder]),
      ['node', ['report.mjs'], folder],
    ]);
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
