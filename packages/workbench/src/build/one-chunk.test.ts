import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneChunk } from './one-chunk.ts';
import { shippedSources } from './shipped-sources.ts';

const root = mkdtempSync(join(tmpdir(), 'formgeber-chunks-'));
const folder = join(root, 'packages', 'sample', 'src');
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('shared.ts'), 'export const shared = (n: number): string => `shared ${n}`;');
  writeFileSync(at('own.ts'), 'export const own = (n: number): string => `own ${n}`;');
  writeFileSync(at('later.ts'), 'import { shared } from "./shared.ts"; export const later = shared(2);');
  writeFileSync(at('whole.ts'), 'import { own } from "./own.ts"; import { shared } from "./shared.ts"; console.log(own(1), shared(1)); export const more = () => import("./later.ts");');
});
afterAll(() => rmSync(root, { recursive: true }));

/** The sources in each chunk that is loaded at once, of which entries are none. */
async function chunks(plugins: Parameters<typeof build>[0]['plugins']): Promise<readonly (readonly string[])[]> {
  const { metafile } = await build({ entryPoints: [at('whole.ts')], outdir: at('out'), bundle: true, splitting: true, format: 'esm', metafile: true, write: false, ...(plugins && { plugins }) });
  return Object.values(metafile.outputs)
    .filter(({ entryPoint, bytes }) => bytes > 0 && (entryPoint === undefined || basename(entryPoint) === 'whole.ts'))
    .map(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => basename(path)).toSorted())
    .filter((sources) => sources.length > 0);
}

test('a bundler splits off what a later part shares', async () => {
  expect(await chunks(undefined)).toHaveLength(2);
});

test('with a later part that reaches the whole, the whole stays in one piece', async () => {
  const { plugin, step } = oneChunk(at('whole.ts'));
  expect(await chunks([plugin, shippedSources([step])])).toEqual([['own.ts', 'shared.ts', 'whole.ts']]);
});
