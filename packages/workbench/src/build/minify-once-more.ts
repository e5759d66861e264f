import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { minify } from 'terser';
import { inRepository } from '../repository.ts';

/**
 * Minifies scripts that the bundler has written, and their source maps, where they lie: the bundler looks at one expression
 * at a time, this at whole functions (decision 25).
 */
export async function minifyOnceMore(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map(async (path) => {
    const [file, mapFile] = [inRepository(path), inRepository(`${path}.map`)];
    const { code, map } = await minify(await readFile(file, 'utf8'), {
      module: true,
      ecma: 2022,
      compress: { ecma: 2022, keep_fargs: false, passes: 2, unsafe_arrows: true, unsafe_methods: true },
      // The one comment left names the file with the licences of what is in it.
      format: { ecma: 2022, comments: /LEGAL\.txt/ },
      sourceMap: { content: await readFile(mapFile, 'utf8'), url: basename(mapFile), includeSources: true },
    });
    await Promise.all([writeFile(file, code ?? ''), writeFile(mapFile, typeof map === 'string' ? map : JSON.stringify(map))]);
  }));
}
