import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../bootstrap/chromium.mjs';
import { inRepository } from '../repository.ts';
import { buildSite, production, type ColumnSource } from './build-site.ts';
import { openPage } from './open-page.ts';
import { placeList } from './places.ts';
import { loadPublisher } from './publisher.ts';
import { serveFolder } from './serve-folder.ts';
import { median, table } from './statistics.ts';

/** As many as Germany has municipalities, and a short list beside it. */
const LONG = 11_000;
const SHORT = 100;
/** What is typed, key by key. */
const WORD = 'muehlbach';

/** What `code-list-work.entry.ts` exports. */
interface Work {
  checkCodeList(list: unknown): readonly unknown[];
  exportGenericode(list: unknown): string;
  readGenericode(xml: string): { readonly codeList: unknown };
  searchEntries(entries: readonly Entry[], typed: string): readonly Entry[];
  prepareSearch(entries: readonly Entry[]): unknown;
}

interface Entry {
  readonly value: string;
  readonly label: string;
}

/** Prints what a long code list costs where it is read and checked, and key by key where somebody searches in it. */
export async function codeListBench(repetitions: number): Promise<number> {
  await measureWork(repetitions);
  return await measureTyping(repetitions);
}

async function measureWork(repetitions: number): Promise<void> {
  const work = await loadWork();
  const list = placeList(LONG);
  const [json, xml] = [JSON.stringify(list), work.exportGenericode(list)];
  const fresh = (): readonly Entry[] => list.entries.map(({ code, label }) => ({ value: code, label }));
  const prepared = fresh();
  const times = (act: () => void): number => median(Array.from({ length: repetitions }, () => timed(act)));
  const perKey = (find: (entries: readonly Entry[], typed: string) => unknown, entries: () => readonly Entry[]): number =>
    median(Array.from({ length: repetitions }, () => {
      const all = entries();
      return timed(() => { for (let length = 1; length <= WORD.length; length += 1) find(all, WORD.slice(0, length)); }) / WORD.length;
    }));
  work.prepareSearch(prepared);
  console.log(`\nA code list of ${LONG} entries, median of ${repetitions}, in ms\n`);
  console.log(table(['what', 'ms'], [
    ['JSON to code list', times(() => JSON.parse(json))],
    ['genericode to code list', times(() => work.readGenericode(xml))],
    ['code list to genericode', times(() => work.exportGenericode(list))],
    ['check', times(() => work.checkCodeList(list))],
    ['prepare the search', times(() => work.prepareSearch(fresh()))],
    [`search, for each key of "${WORD}"`, perKey(work.searchEntries, () => prepared)],
    ['the same with a plain filter', perKey(plainFilter, () => prepared)],
  ].map(([what, ms]) => [String(what), Number(ms).toFixed(2)])));
}

/** What one would write without thinking of length: folds every label at every key. */
function plainFilter(entries: readonly Entry[], typed: string): readonly Entry[] {
  const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = folded(typed);
  return entries.filter(({ label }) => folded(label).includes(wanted) || folded(label.replace(/[äöü]/g, (letter) => `${letter}e`)).includes(wanted));
}

async function measureTyping(repetitions: number): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
    return 1;
  }
  const counts = [SHORT, LONG];
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-bench-'));
  await buildSite(folder, [listColumn], counts.map((count) => ({ name: `list-${count}`, model: count, schema: {}, answers: { none: {} } })));
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const rows: string[][] = [];
    for (const count of counts) {
      const found: { readonly mount: number; readonly first: number; readonly each: number }[] = [];
      for (let repetition = 0; repetition < repetitions; repetition += 1) {
        const page = await openPage(browser, `${server.origin}/${listColumn.name}/?fixture=list-${count}-none`);
        const mount = await page.ask<number>('ready');
        await page.call('focus');
        const { key: first } = await page.type(WORD.slice(0, 1), '');
        const { key: each } = await page.type(WORD.slice(1), '');
        found.push({ mount, first, each });
        await page.close();
      }
      const middle = (of: 'mount' | 'first' | 'each'): string => median(found.map((one) => one[of])).toFixed(1);
      rows.push([String(count), middle('mount'), middle('first'), middle('each')]);
    }
    console.log(`\nTyping "${WORD}" into a code-list field in Chromium: main thread with everything that follows, median of ${repetitions}, in ms\n`);
    console.log(table(['entries', 'form shown', 'first key', 'each further key'], rows));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

/** A form with one field, whose list has as many entries as the task says. */
const listColumn: ColumnSource = {
  name: 'code-list',
  entry: 'page/code-list.entry.ts',
  async prepare({ model }) {
    const list = placeList(Number(model));
    const definition = {
      id: 'code-list', version: '1.0.0', language: 'de', title: 'Code list',
      schema: { type: 'object', properties: { place: { type: 'string', title: 'Ort' } } },
      fields: { '/place': { type: 'code-list', options: { list: list.uri } } },
      codeListUse: { [list.uri]: { by: 'embedded' } },
    };
    const { publish } = await loadPublisher();
    const compiled = await publish(definition, { [list.uri]: list });
    return { checks: compiled.moduleText, prepared: compiled.package };
  },
};

async function loadWork(): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-work-'));
  try {
    const outfile = join(folder, 'work.mjs');
    const entry = inRepository('packages/workbench/src/bench/page/code-list-work.entry.ts');
    // The XML library asks for modules of Node's by `require`.
    const banner = { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` };
    await bundle({ ...production, minify: false, platform: 'node', banner, entryPoints: [entry], outfile });
    return (await import(pathToFileURL(outfile).href)) as Work;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}
