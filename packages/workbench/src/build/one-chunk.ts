import type { Plugin } from 'esbuild';
import type { SourceStep } from './shipped-sources.ts';

const LATER = 'loaded later';

/**
 * Lets parts that are loaded later import the whole that loads them. A bundler lays what both use into a chunk of its own;
 * when a later part reaches all of the whole, that chunk is the whole, and nothing compresses worse for having been split.
 */
export function oneChunk(whole: string): { readonly plugin: Plugin; readonly step: SourceStep } {
  return {
    plugin: {
      name: 'one-chunk',
      setup({ onResolve, resolve }) {
        onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, importer }) => {
          if (kind !== 'dynamic-import') return undefined;
          const found = await resolve(path, { kind: 'import-statement', resolveDir, importer });
          return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, pluginData: LATER };
        });
      },
    },
    step: (text, { pluginData }) => (pluginData === LATER ? `import ${JSON.stringify(whole)};\n${text}` : text),
  };
}
