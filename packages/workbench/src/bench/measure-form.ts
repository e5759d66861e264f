import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright';
import type { Measurement } from './measurement.ts';
import { benchModel, expectedErrors, expectedFields, HIDING, SHOWING } from './model.ts';
import { openPage } from './open-page.ts';
import { fixtureName, formTask } from './task.ts';

/** Opens one page of many fields twice, with valid and with invalid answers. Bars as in docs/benchmarks.md. */
export function formMeasurement(fields: number): Measurement {
  const task = formTask(fields);
  return {
    task,
    title: `${fields} fields`,
    bars: { mount: 1.5, key: 1.5, show: 1.5, hide: 1.5, submit: 2 },
    measure: (browser, page) => measureForm(browser, page, fields),
  };
}

async function measureForm(browser: Browser, page: string, fields: number): ReturnType<Measurement['measure']> {
  const model = benchModel(fields);
  const task = formTask(fields);
  const shown = expectedFields(model);
  // An odd section in the middle: its dependent field is hidden at first.
  const section = `s${Math.floor(model.sections.length / 2) | 1}`;

  const valid = await openPage(browser, `${page}?fixture=${fixtureName(task, 'valid')}&expect=${shown}`);
  const { idleAt, count } = await valid.ask<{ idleAt: number; count: number }>('ready');
  if (count !== shown) throw new Error(`${page} shows ${count} fields of ${shown}.`);
  await valid.call('focusField', section, 'f8');
  const { key, lostCharacters } = await valid.type();
  const show = await valid.call<number>('choose', section, 'f0', SHOWING, 1);
  await pause(250);
  const hide = await valid.call<number>('choose', section, 'f0', HIDING, -1);
  await valid.close();

  const invalid = await openPage(browser, `${page}?fixture=${fixtureName(task, 'invalid')}&expect=${shown}`);
  await invalid.ask('ready');
  const submit = await invalid.call<number>('submit', expectedErrors(model));
  await invalid.close();

  return { times: { mount: idleAt, key, show, hide, submit }, lostCharacters };
}
