import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';

/** A column’s page with `window.bench`. */
export interface OpenPage {
  /** A member of `window.bench`, waited for. */
  ask<T>(member: string): Promise<T>;
  /** A method of `window.bench`. */
  call<T>(method: string, ...args: readonly (number | string)[]): Promise<T>;
  /**
   * Types into the control that has the focus, as fast as the fastest typists, and waits until all that follows is done.
   * `before`: typed first and not measured.
   */
  type(text?: string, before?: string): Promise<Typed>;
  close(): Promise<void>;
}

/** What typing cost. */
export interface Typed {
  /** Main thread per typed character, with everything that follows from it. @unit ms */
  readonly key: number;
  readonly lostCharacters: number;
}

const TEXT = 'abcdefghijklmnopqrstuvwxyzabcd';
const KEY_SPACING_MS = 30;
/** Long enough that work put off until the typing stops is counted too. */
const SETTLE_MS = 450;
const TIMEOUT_MS = 90_000;

/** Opens a page in a browser profile of its own. */
export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'load' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  return {
    ask: (member) => evaluate(page, `bench.${member}`, errors),
    call: (method, ...args) => evaluate(page, `bench.${method}(...${JSON.stringify(args)})`, errors),
    async type(text = TEXT, before = 'zz') {
      await press(session, before);
      await pause(SETTLE_MS);
      const idle = await busy();
      await press(session, text);
      await pause(SETTLE_MS);
      const key = ((await busy()) - idle) / text.length;
      const typed = await evaluate<string>(page, 'bench.typed()', errors);
      return { key, lostCharacters: text.length - longestOf(text, typed) };
    },
    close: () => context.close(),
  };
}

/** How many characters of the text’s beginning stand together in what arrived. */
function longestOf(text: string, arrived: string): number {
  let length = text.length;
  while (length > 0 && !arrived.includes(text.slice(0, length))) length -= 1;
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
