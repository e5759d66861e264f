import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { inRepository } from '../repository.ts';

const SETS = inRepository('packages/fields/src/sets');
const NAME = 'types-with-faces';

/**
 * Lays a group of field types and their faces (`x.ts` and `x.face.ts` among the sets of `fields`) into one file: a page loads
 * both or none, and what is compressed together is smaller. Sources keep them apart, since servers need no faces. `whole`: what
 * loads them, see `oneChunk`.
 */
export function typesWithFaces(whole: string): Plugin {
  return {
    name: NAME,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w-]+(?:\.face)?\.ts$/ }, ({ path, kind, resolveDir }) => {
        const group = path.slice('./'.length).replace(/(?:\.face)?\.ts$/, '');
        const isGroup = kind === 'dynamic-import' && resolveDir === SETS && existsSync(join(SETS, `${group}.face.ts`));
        return isGroup ? { path: group, namespace: NAME } : undefined;
      });
      onLoad({ filter: /.*/, namespace: NAME }, ({ path }) => ({
        contents: `import ${JSON.stringify(whole)}; export * from "./${path}.ts"; export * from "./${path}.face.ts";`,
        resolveDir: SETS,
      }));
    },
  };
}
