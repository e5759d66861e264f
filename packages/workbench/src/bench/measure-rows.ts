import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { Measurement } from './measurement.ts';
import { openPage } from './open-page.ts';
import { fixtureName, rowsTask } from './task.ts';

/** Opens one repeating group of many rows with six questions each. Bars as in docs/benchmarks.md. */
export function rowsMeasurement(rows: number): Measurement {
  const task = rowsTask(rows);
  return {
    task,
    title: `${rows} rows of 6`,
    bars: { mount: 1.5, edit: 1.5, add: 1.5, delete: 1.5 },
    measure: (browser, page) => measureRows(browser, page, rows),
  };
}

async function measureRows(browser: Browser, page: string, rows: number): ReturnType<Measurement['measure']> {
  const opened = await openPage(browser, `${page}?fixture=${fixtureName(rowsTask(rows), 'valid')}&expect=${rows}`);
  const { idleAt, count } = await opened.ask<{ idleAt: number; count: number }>('ready');
  if (count !== rows) throw new Error(`${page} shows ${count} rows of ${rows}.`);
  await opened.call('focusCell', rows >> 1);
  const { key, lostCharacters } = await opened.type();
  const add = await opened.call<number>('changeRows', 1);
  await pause(250);
  const remove = await opened.call<number>('changeRows', -1);
  await opened.close();
  return { times: { mount: idleAt, edit: key, add, delete: remove }, lostCharacters };
}
