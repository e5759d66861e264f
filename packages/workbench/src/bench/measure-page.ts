import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import { fixtureName } from './build-site.ts';
import { benchModel, expectedErrors, expectedFields, HIDING, SHOWING } from './model.ts';

/** One repetition of one column at one size. Times in milliseconds. */
export interface Measured {
  /** Navigation start until all fields stand and the page is idle. */
  readonly mount: number;
  /** Main thread per typed character, with everything that follows from it. */
  readonly key: number;
  readonly show: number;
  readonly hide: number;
  /** Submit until a hundred errors are painted. */
  readonly submit: number;
  readonly lostCharacters: number;
}

const TYPED = 'abcdefghijklmnopqrstuvwxyzabcd';
const KEY_SPACING_MS = 30;
/** Long enough that work put off until the typing stops is counted too. */
const SETTLE_MS = 450;
const TIMEOUT_MS = 90_000;

/** Opens a column’s page twice, with valid and with invalid answers, and measures it. */
export async function measurePage(browser: Browser, origin: string, column: string, fields: number): Promise<Measured> {
  const model = benchModel(fields);
  const shown = expectedFields(model);
  // An odd section in the middle: its dependent field is hidden at first.
  const section = `s${Math.floor(model.sections.length / 2) | 1}`;

  const valid = await open(browser, `${origin}/${column}/?fixture=${fixtureName(fields, 'valid')}&expect=${shown}`);
  const { idleAt, fields: found } = await valid.ask<{ idleAt: number; fields: number }>('ready');
  if (found !== shown) throw new Error(`${column} shows ${found} fields of ${shown}.`);
  const typing = await type(valid, section);
  const show = await valid.call<number>('choose', section, 'f0', SHOWING, 1);
  await pause(250);
  const hide = await valid.call<number>('choose', section, 'f0', HIDING, -1);
  await valid.close();

  const invalid = await open(browser, `${origin}/${column}/?fixture=${fixtureName(fields, 'invalid')}&expect=${shown}`);
  await invalid.ask('ready');
  const submit = await invalid.call<number>('submit', expectedErrors(model));
  await invalid.close();

  return { mount: idleAt, show, hide, submit, ...typing };
}

async function type(page: OpenPage, section: string): Promise<Pick<Measured, 'key' | 'lostCharacters'>> {
  await page.call('focus', section, 'f8');
  await press(page.session, 'zz');
  await pause(SETTLE_MS);
  const before = await page.busy();
  await press(page.session, TYPED);
  await pause(SETTLE_MS);
  const key = ((await page.busy()) - before) / TYPED.length;
  const value = await page.call<string>('valueOf', section, 'f8');
  return { key, lostCharacters: value.includes(TYPED) ? 0 : TYPED.length - longestShared(value) };
}

function longestShared(value: string): number {
  let length = TYPED.length;
  while (length > 0 && !value.includes(TYPED.slice(0, length))) length -= 1;
  return length;
}

async function press(session: CDPSession, text: string): Promise<void> {
  for (const key of text) {
    const code = { key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...code });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    await pause(KEY_SPACING_MS);
  }
}

interface OpenPage {
  readonly session: CDPSession;
  /** A member of `window.bench`, waited for. */
  ask<T>(member: string): Promise<T>;
  /** A method of `window.bench`. */
  call<T>(method: string, ...args: readonly (number | string)[]): Promise<T>;
  /** Milliseconds the main thread has worked since the page was opened. */
  busy(): Promise<number>;
  close(): Promise<void>;
}

async function open(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load' });
  return {
    session,
    ask: (member) => evaluate(page, `bench.${member}`, errors),
    call: (method, ...args) => evaluate(page, `bench.${method}(...${JSON.stringify(args)})`, errors),
    async busy() {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    close: () => context.close(),
  };
}

/** The page’s code is compiled elsewhere; an expression as text needs none of its types here. */
async function evaluate<T>(page: Page, expression: string, errors: readonly string[]): Promise<T> {
  const timeout = new AbortController();
  const tooLate = pause(TIMEOUT_MS, undefined, { signal: timeout.signal }).then(() => {
    throw new Error(`${expression} took more than ${TIMEOUT_MS} ms. ${errors.join(' ')}`);
  });
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([page.evaluate<T>(expression), tooLate]);
  } finally {
    timeout.abort();
  }
}
