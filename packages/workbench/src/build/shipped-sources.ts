import { readFile } from 'node:fs/promises';
import type { OnLoadArgs, Plugin } from 'esbuild';

/** What one of our modules is made into before it is bundled; `module` tells how it was asked for. */
export type SourceStep = (text: string, module: OnLoadArgs) => string;

/** Lets our own modules go through these steps, one after another. A bundler asks only the first plugin that knows a file. */
export function shippedSources(steps: readonly SourceStep[]): Plugin {
  return {
    name: 'shipped-sources',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async (module) => {
        const source = await readFile(module.path, 'utf8');
        return { contents: steps.reduce((text, step) => step(text, module), source), loader: 'ts' };
      });
    },
  };
}
