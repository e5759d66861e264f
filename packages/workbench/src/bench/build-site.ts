import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, type BuildOptions } from 'esbuild';
import { browserPlugins } from '../build/browser-bundles.ts';
import { inRepository } from '../repository.ts';
import { floorChecks } from './floor-checks.ts';
import { fixtureName, type BenchTask } from './task.ts';

/** A column of the table: its page, and what it makes of a task before the page is opened. */
export interface ColumnSource {
  readonly name: string;
  /** Entry below `src/bench`. */
  readonly entry: string;
  /** Columns that bring checks of their own give the text of a module, the others get the floor’s. */
  readonly prepare?: (task: BenchTask) => Promise<Prepared>;
}

/** What a column makes of a task: the text of the module that checks answers, served as it is, and anything else as JSON. */
export interface Prepared {
  readonly checks: string;
  readonly prepared: unknown;
}

/** As for production, from the sources as they are now. */
export const production: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  conditions: ['source'],
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

/** How a page is bundled: what we ship is made smaller by plugins of our own. */
export const productionPage: BuildOptions = { ...production, plugins: browserPlugins() };

/** Writes the pages and fixtures of all columns into a folder, ready to be served. */
export async function buildSite(folder: string, columns: readonly ColumnSource[], tasks: readonly BenchTask[]): Promise<void> {
  for (const column of columns) {
    const place = join(folder, column.name);
    mkdirSync(place, { recursive: true });
    await bundle({
      ...productionPage,
      entryPoints: [inRepository('packages/workbench/src/bench', column.entry)],
      outfile: join(place, 'page.js'),
    });
    writeFileSync(join(place, 'index.html'), pageHtml(column.name));
    for (const task of tasks) await writeFixtures(place, column, task);
  }
}

async function writeFixtures(place: string, column: ColumnSource, task: BenchTask): Promise<void> {
  const checksFile = `${task.name}-checks.js`;
  const made = await column.prepare?.(task);
  if (made === undefined) await bundleFloorChecks(task, join(place, checksFile));
  else writeFileSync(join(place, checksFile), made.checks);
  for (const [name, answers] of Object.entries(task.answers)) {
    const fixture = { model: task.model, answers, checks: `./${checksFile}`, prepared: made?.prepared };
    writeFileSync(join(place, `${fixtureName(task, name)}.json`), JSON.stringify(fixture));
  }
}

/** ajv’s text needs a helper of ajv’s that only a bundler finds. */
async function bundleFloorChecks(task: BenchTask, outfile: string): Promise<void> {
  await bundle({
    ...production,
    stdin: { contents: await floorChecks(task), resolveDir: inRepository('packages/workbench') },
    outfile,
  });
}

function pageHtml(name: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title></head>
<body><div id="app"></div><script type="module" src="page.js"></script></body>
</html>
`;
}
