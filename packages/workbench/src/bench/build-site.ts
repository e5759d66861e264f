import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, type BuildOptions } from 'esbuild';
import { inRepository } from '../repository.ts';
import { floorChecks } from './floor-checks.ts';
import { benchModel, invalidAnswers, validAnswers, type BenchModel } from './model.ts';

/** A column of the table: its page, and what it makes of a model before the page is opened. */
export interface ColumnSource {
  readonly name: string;
  /** Entry below `src/bench/page`. */
  readonly entry: string;
  /** Columns that bring checks of their own give the text of a module, the others get the floor’s. */
  readonly prepare?: (model: BenchModel) => Promise<{ readonly checks: string; readonly prepared: unknown }>;
}

const production: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  conditions: ['source'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

/** Name of a fixture file without its ending. */
export function fixtureName(fields: number, answers: 'invalid' | 'valid'): string {
  return `n${fields}-${answers}`;
}

/** Writes the pages and fixtures of all columns into a folder, ready to be served. */
export async function buildSite(folder: string, columns: readonly ColumnSource[], sizes: readonly number[]): Promise<void> {
  for (const column of columns) {
    const place = join(folder, column.name);
    mkdirSync(place, { recursive: true });
    await bundle({
      ...production,
      entryPoints: [inRepository('packages/workbench/src/bench/page', column.entry)],
      outfile: join(place, 'page.js'),
    });
    writeFileSync(join(place, 'index.html'), pageHtml(column.name));
    for (const fields of sizes) await writeFixtures(place, column, fields);
  }
}

async function writeFixtures(place: string, column: ColumnSource, fields: number): Promise<void> {
  const model = benchModel(fields);
  const { checks, prepared } = (await column.prepare?.(model)) ?? { checks: await floorChecks(model), prepared: null };
  const checksFile = `n${fields}-checks.js`;
  await bundle({
    ...production,
    stdin: { contents: checks, resolveDir: inRepository('packages/workbench') },
    outfile: join(place, checksFile),
  });
  for (const [name, answers] of [
    [fixtureName(fields, 'valid'), validAnswers(model)],
    [fixtureName(fields, 'invalid'), invalidAnswers(model)],
  ] as const) {
    writeFileSync(join(place, `${name}.json`), JSON.stringify({ model, answers, checks: `./${checksFile}`, prepared }));
  }
}

function pageHtml(name: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title></head>
<body><div id="app"></div><script type="module" src="page.js"></script></body>
</html>
`;
}
