import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserIsRequired, chromiumArguments, findChromium } from './bootstrap/chromium.mjs';

const executablePath = findChromium();
if (!executablePath && browserIsRequired) throw new Error('No Chromium found, and this run requires one.');

// Tests read the sources of every package, so they never wait for, nor see, a stale build. Stories are the exception: Storybook
// loads its add-on as it is built, which `npm test` sees to.
const fromSource = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };

const node: TestProjectConfiguration = {
  ...fromSource,
  test: {
    name: 'node',
    environment: 'node',
    include: ['packages/*/src/**/*.test.ts', 'examples/**/*.test.ts', 'schemas/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.e2e.test.ts'],
    testTimeout: 20_000,
  },
};

/** A Chromium of its own for each project: what is given is changed by it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArguments } }),
  instances: [{ browser: 'chromium' as const }],
});

const browser: TestProjectConfiguration = {
  ...fromSource,
  // Found only while a test runs, they would reload the page under it.
  optimizeDeps: {
    include: [
      'axe-core', 'lit', 'lit/async-directive.js', 'lit/directive.js', 'lit/directives/guard.js', 'lit/directives/live.js',
      'lit/directives/ref.js', 'lit/directives/repeat.js',
    ],
  },
  test: {
    name: 'browser',
    include: ['packages/*/src/**/*.browser.test.ts', 'examples/**/*.browser.test.ts'],
    exclude: ['**/node_modules/**'],
    browser: inChromium(),
  },
};

// Every story is shown, played and looked at by axe, as preview.ts says.
const stories: TestProjectConfiguration = {
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('../../.storybook', import.meta.url)) })],
  test: { name: 'stories', browser: inChromium() },
};

// One after the other: they start servers and browsers, and two at a time only measure each other.
const endToEnd: TestProjectConfiguration = {
  ...fromSource,
  test: {
    name: 'e2e',
    environment: 'node',
    globalSetup: [fileURLToPath(new URL('./bootstrap/build-first.mjs', import.meta.url))],
    include: ['packages/*/e2e/**/*.e2e.test.ts', 'examples/**/*.e2e.test.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

// Long-running evidence (differential, crash and load proofs), run by `npm run prove` only.
const prove: TestProjectConfiguration = {
  ...fromSource,
  test: {
    name: 'prove',
    environment: 'node',
    include: ['packages/*/src/**/*.prove.ts', 'packages/*/prove/**/*.prove.ts', 'examples/**/*.prove.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    passWithNoTests: true,
    projects: process.env.FORMGEBER_PROVE === '1' ? [prove] : [node, ...(executablePath ? [browser, stories, endToEnd] : [])],
  },
});
