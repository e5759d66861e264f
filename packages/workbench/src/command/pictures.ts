import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../../bootstrap/chromium.mjs';
import { inRepository } from '../repository.ts';
import { build } from './build.ts';

const IMAGES = 'docs/images';

/** Takes the pictures of the documentation from the running demonstration. */
export async function pictures(): Promise<number> {
  const status = await build();
  if (status !== 0) return status;
  const folder = await mkdtemp(join(tmpdir(), 'formgeber-pictures-'));
  const args = ['serve', '--demo', '--data', folder, '--port', '0', '--site-port', '0'];
  const served = spawn(process.execPath, [inRepository('packages/cli/bin/formgeber.js'), ...args], { stdio: ['ignore', 'inherit', 'pipe'] });
  try {
    const site = await printedSite(served.stderr);
    await mkdir(inRepository(IMAGES), { recursive: true });
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
    try {
      await embeddedForm(await browser.newPage({ viewport: { width: 1180, height: 900 } }), site);
    } finally {
      await browser.close();
    }
    return 0;
  } finally {
    if (served.exitCode === null) {
      const ended = new Promise((resolve) => served.once('exit', resolve));
      served.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** The municipality's site as the demonstration prints it, once it is there. */
function printedSite(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    output.on('data', (chunk) => {
      printed += String(chunk);
      const found = /Municipality's own site.*\n\s+(\S+)/.exec(printed)?.[1];
      if (found !== undefined && printed.includes('Stop it with')) resolve(found);
    });
    output.on('end', () => reject(new Error(`The demonstration ended before it was there:\n${printed}`)));
  });
}

/** The first form of the site, filled in, on the page that has the most to show. */
async function embeddedForm(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await page.locator('main a').first().click();
  const host = page.locator('formgeber-form');
  await host.locator('fg-form').waitFor();
  const form = await host.getAttribute('form') ?? '';
  const answers: unknown = JSON.parse(await readFile(inRepository(`examples/forms/${form}/answers/full.answers.json`), 'utf8'));
  await host.evaluate(async (element, filled) => {
    const shown = element.shadowRoot?.querySelector('fg-form') as unknown as { session: object; form: { definition: { layout: readonly { page: string }[] } }; updateComplete: Promise<unknown> };
    shown.session = { ...shown.session, answers: filled, page: shown.form.definition.layout[0]?.page };
    await shown.updateComplete;
  }, answers);
  await page.screenshot({ path: inRepository(`${IMAGES}/embedded-form.png`), clip: { x: 0, y: 0, width: 1180, height: 900 } });
}
