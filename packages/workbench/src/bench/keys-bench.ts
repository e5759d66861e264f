import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../bootstrap/chromium.mjs';
import { buildSite } from './build-site.ts';
import { columns } from './columns.ts';
import { benchModel, expectedFields } from './model.ts';
import { openPage } from './open-page.ts';
import { serveFolder } from './serve-folder.ts';
import { fixtureName, formTask } from './task.ts';

const FIELDS = 1000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Types so many characters without a pause into our form of a thousand fields, live checks on; fails when one is lost. */
export async function keysBench(keys: number): Promise<number> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.error('No Chromium found. Install one, or set CHROMIUM_PATH.');
    return 1;
  }
  const task = formTask(FIELDS);
  const model = benchModel(FIELDS);
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-keys-'));
  await buildSite(folder, columns.filter(({ name }) => name === 'formgeber'), [task]);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const page = await openPage(browser, `${server.origin}/formgeber/?fixture=${fixtureName(task, 'valid')}&expect=${expectedFields(model)}`);
    await page.ask('ready');
    await page.call('focusField', `s${model.sections.length >> 1}`, 'f8');
    const { key, lostCharacters } = await page.type(LETTERS.repeat(Math.ceil(keys / LETTERS.length)).slice(0, keys));
    console.log(`\n${keys} keys into one of ${FIELDS} fields: ${lostCharacters} lost, ${key.toFixed(1)} ms of the main thread each.`);
    return lostCharacters === 0 ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
