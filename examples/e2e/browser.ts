import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium, type Browser, type Page } from "playwright";
import { chromiumArguments, findChromium } from "../../packages/workbench/bootstrap/chromium.mjs";

/** A Chromium without a window. */
export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  return await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumArguments, ...more] });
}

/** A page that remembers what a person never sees: violations of its policy, errors of scripts, requests to strangers. */
export interface WatchedPage {
  readonly page: Page;
  /** What went wrong so far; empty when nothing did. */
  complaints(): Promise<readonly string[]>;
}

/** Opens a page that may talk to `origins` only. */
export async function watchedPage(browser: Browser, origins: readonly string[]): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "de-DE", acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.includes(origin)) complaints.push(`request to ${origin}`);
  });
  await context.exposeFunction("rememberViolation", (violation: string) => complaints.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { rememberViolation } = window as unknown as { rememberViolation(text: string): void };
      rememberViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, complaints: async () => complaints };
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with what is on the page now, a line each. */
export async function accessibilityFindings(page: Page, within: string): Promise<readonly string[]> {
  // Evaluated by the driver, which no policy of the page hinders.
  if (!await page.evaluate(() => "axe" in window)) await page.evaluate(await axeSource);
  return await page.evaluate(async (selector) => {
    interface Result { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }
    const { axe } = window as unknown as { axe: { run(within: string): Promise<{ readonly violations: readonly Result[]; readonly passes: readonly Result[] }> } };
    const { violations, passes } = await axe.run(selector);
    if (passes.length === 0) return ["axe found nothing to look at"];
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ""}`));
  }, within);
}
