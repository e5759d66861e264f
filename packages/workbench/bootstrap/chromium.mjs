// The one place that knows where Chromium is and how our tests start it.
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} path of a Chromium, or nothing when this machine has none */
export function findChromium() {
  return PLACES.find((path) => path && existsSync(path));
}

/** On a build server a missing browser is a failure, never a silently shorter test run. */
export const browserIsRequired = ['CI', 'FORMGEBER_REQUIRE_BROWSER'].some((name) =>
  ['1', 'true'].includes(process.env[name] ?? ''),
);

/** A test browser that calls nobody; root cannot use Chromium's sandbox. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
