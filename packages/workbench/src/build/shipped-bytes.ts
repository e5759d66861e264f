import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { inRepository } from '../repository.ts';
import { buildBrowserBundles } from './browser-bundles.ts';

export interface ShippedFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly text: string;
}

/** What a browser fetches, by when it needs it. A file stands in the first group that needs it. */
export interface Shipped {
  /** The script of the snippet, with all it imports at once. */
  readonly loader: readonly ShippedFile[];
  /** What the form adds before it can be shown. */
  readonly form: readonly ShippedFile[];
  /** Chunks that wait until somebody needs them. */
  readonly later: readonly ShippedFile[];
  /** Everything the Hundesteuer form's whole main job fetches, from the municipality's page to the receipt; also in the groups above. */
  readonly mainJob: readonly ShippedFile[];
  /** What each package has in loader and form; "others" are dependencies. Minified, before compression. @unit bytes */
  readonly packages: Readonly<Record<string, number>>;
}

/** What the main job of the Hundesteuer form asks for later: its end-to-end test holds that it is this and no more. */
const MAIN_JOB_PARTS: readonly string[] = ['attachments', 'http-files', 'last-views', 'upload-queue'];

/** Sum of the compressed sizes. */
export function gzipBytesOf(files: readonly ShippedFile[]): number {
  return files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
}

/** Bundles the sources as they are now and measures what comes out. */
export async function measureShipped(): Promise<Shipped> {
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-size-'));
  try {
    const { outputs } = await buildBrowserBundles(folder);
    return groupOutputs(outputs, (path) => readFileSync(inRepository(path), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sorts the bundler’s output files into the groups; exported for its test. */
export function groupOutputs(outputs: Metafile['outputs'], read: (path: string) => string): Shipped {
  const scripts = Object.keys(outputs).filter((path) => path.endsWith('.js'));
  const entry = (name: string): string[] => scripts.filter((path) => basename(path) === `${name}.js`);
  const loader = closure(outputs, entry('loader'));
  const form = closure(outputs, entry('bundle')).filter((path) => !loader.includes(path));
  const later = scripts.filter((path) => !loader.includes(path) && !form.includes(path));
  const parts = later.filter((path) => MAIN_JOB_PARTS.includes(basename(path).replace(/(?:-[A-Z0-9]{8})?\.js$/, '')));
  const mainJob = new Set([...loader, ...form, ...closure(outputs, parts)]);
  const measure = (path: string): ShippedFile => {
    const text = read(path);
    const bytes = Buffer.byteLength(text);
    return { name: basename(path), bytes, gzipBytes: gzipSync(text, { level: 9 }).length, text };
  };
  return { loader: loader.map(measure), form: form.map(measure), later: later.map(measure), mainJob: [...mainJob].map(measure), packages: packageBytes([...loader, ...form].flatMap((path) => outputs[path] ?? [])) };
}

function packageBytes(outputs: readonly Metafile['outputs'][string][]): Record<string, number> {
  const bytes: Record<string, number> = {};
  for (const { inputs } of outputs) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /^packages\/([^/]+)\/src\//.exec(path)?.[1] ?? 'others';
      bytes[name] = (bytes[name] ?? 0) + bytesInOutput;
    }
  }
  return bytes;
}

function closure(outputs: Metafile['outputs'], start: readonly string[]): string[] {
  const reached = new Set(start);
  for (const path of reached) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') reached.add(next);
  }
  return [...reached];
}
