// Makes sure that the browser tests have a Chromium; on Debian and Ubuntu it installs one when it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserIsRequired, findChromium } from './chromium.mjs';

const PACKAGES = ['chromium', 'fonts-liberation', 'fonts-noto-core'];

/** @returns {string[] | undefined} the words before a command that may install software, or nothing when we may not */
function privilege() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function installChromium(prefix) {
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
}

if (!findChromium() && process.env.SKIP_BROWSER_INSTALL !== '1') {
  const prefix = privilege();
  if (prefix) {
    try {
      installChromium(prefix);
    } catch (error) {
      console.warn(`[browser] ${error.message}`);
    }
  }
}

if (!findChromium()) {
  const message = '[browser] no Chromium found. Install one, or set CHROMIUM_PATH.';
  if (browserIsRequired) {
    console.error(message);
    process.exit(1);
  }
  console.warn(`${message} The browser tests will be left out.`);
}
