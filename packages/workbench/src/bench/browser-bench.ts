import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../bootstrap/chromium.mjs';
import { buildSite } from './build-site.ts';
import { columns, limit } from './columns.ts';
import { formMeasurement } from './measure-form.ts';
import { rowsMeasurement } from './measure-rows.ts';
import { report, type Measured } from './measurement.ts';
import { serveFolder } from './serve-folder.ts';

export interface BrowserBenchOptions {
  /** Forms of so many fields. */
  readonly fields: readonly number[];
  /** Repeating groups of so many rows. */
  readonly rows: readonly number[];
  readonly repetitions: number;
}

/** Mounts and uses generated forms in Chromium. Repetitions go round the columns, so that drift hits all alike. */
export async function browserBench({ fields, rows, repetitions }: BrowserBenchOptions): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
    return 1;
  }
  const measurements = [...fields.map(formMeasurement), ...rows.map(rowsMeasurement)];
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-bench-'));
  await buildSite(folder, columns, measurements.map(({ task }) => task));
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    for (const measurement of measurements) {
      const results = new Map<string, Measured[]>(columns.map(({ name }) => [name, []]));
      for (let repetition = 0; repetition < repetitions; repetition += 1) {
        for (const [name, measured] of results) measured.push(await measurement.measure(browser, `${server.origin}/${name}/`));
      }
      console.log(`\n${measurement.title}, median of ${repetitions}, in ms (times ${limit}; ! = over the bar)\n`);
      console.log(report(measurement, results, limit));
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}
