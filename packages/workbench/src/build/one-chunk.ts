import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const LATER = 'loaded later';

/**
 * Lets parts that are loaded later import the whole that loads them. A bundler lays what both use into a chunk of its own;
 * when a later part reaches all of the whole, that chunk is the whole, and nothing compresses worse for having been split.
 */
export function oneChunk(whole: string): Plugin {
  return {
    name: 'one-chunk',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, importer }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await resolve(path, { kind: 'import-statement', resolveDir, importer });
        return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, pluginData: LATER };
      });
      onLoad({ filter: /\.ts$/ }, async ({ path, pluginData }) =>
        pluginData === LATER ? { contents: `import ${JSON.stringify(whole)};\n${await readFile(path, 'utf8')}`, loader: 'ts' } : undefined);
    },
  };
}
