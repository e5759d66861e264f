import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../bootstrap/chromium.mjs';
import { buildSite } from './build-site.ts';
import { columns, limit } from './columns.ts';
import { measurePage, type Measured } from './measure-page.ts';
import { serveFolder } from './serve-folder.ts';
import { median, table } from './statistics.ts';

export interface BrowserBenchOptions {
  readonly sizes: readonly number[];
  readonly repetitions: number;
}

/** How many times the limit a column may take; the limit is `vanilla@cv` in the same run. */
const BARS: Readonly<Record<keyof Measured, number>> = {
  mount: 1.5,
  key: 1.5,
  show: 1.5,
  hide: 1.5,
  submit: 2,
  lostCharacters: 0,
};
const MEASURES = Object.keys(BARS) as (keyof Measured)[];

/** Mounts and uses generated forms in Chromium. Repetitions go round the columns, so that drift hits all alike. */
export async function browserBench({ sizes, repetitions }: BrowserBenchOptions): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-bench-'));
  await buildSite(folder, columns, sizes);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    for (const fields of sizes) {
      const results = new Map<string, Measured[]>(columns.map(({ name }) => [name, []]));
      for (let repetition = 0; repetition < repetitions; repetition += 1) {
        for (const { name } of columns) results.get(name)?.push(await measurePage(browser, server.origin, name, fields));
      }
      console.log(`\n${fields} fields, median of ${repetitions}, in ms (times the limit ${limit}; ! = over the bar)\n`);
      console.log(report(results));
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function report(results: ReadonlyMap<string, readonly Measured[]>): string {
  const middle = (name: string, measure: keyof Measured): number =>
    median((results.get(name) ?? []).map((measured) => measured[measure]));
  const cell = (name: string, measure: keyof Measured): string => {
    const value = middle(name, measure);
    if (measure === 'lostCharacters') {
      const lost = Math.max(...(results.get(name) ?? []).map((measured) => measured.lostCharacters));
      return lost > 0 ? `${lost} !` : '0';
    }
    const ratio = value / middle(limit, measure);
    return `${value.toFixed(1)} (${ratio.toFixed(2)}${ratio > BARS[measure] ? ' !' : ''})`;
  };
  return table(
    ['column', ...MEASURES.map((measure) => (measure === 'lostCharacters' ? 'characters lost' : measure))],
    [...results.keys()].map((name) => [name, ...MEASURES.map((measure) => cell(name, measure))]),
  );
}
