import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityFindings, openBrowser, watchedPage } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";

let demonstration: RunningDemonstration;
let browser: Browser;
let address: string;

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
  address = `${demonstration.service}/146120000000/hundesteuer-anmeldung`;
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

/** Keeps the form's script away from a page until it is let through. */
async function holdScript(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route("**/embed/bundle.js", async (route) => {
    await wait;
    await route.continue();
  });
  return letThrough;
}

/** The form's element is there and has its form. */
const formIsThere = (page: Page) => page.waitForFunction(() => {
  const element = document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form");
  return element && "session" in element && element.session !== undefined;
});

test("a form stands on its hosted page before the script is there, and nothing moves or flashes when it comes", async () => {
  // Not held against the policy here: taking a picture puts styles into the page.
  const { page } = await watchedPage(browser, [demonstration.service]);
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => moved.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: "layout-shift", buffered: true });
  });
  const letThrough = await holdScript(page);
  await page.goto(address, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).waitFor();
  expect(await accessibilityFindings(page, "formgeber-form")).toEqual([]);
  await page.getByText("Datenschutzhinweise lesen").focus();
  const before = await page.screenshot();
  letThrough();
  await formIsThere(page);
  expect((await page.screenshot()).equals(before)).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form")?.shadowRoot?.activeElement?.textContent)).toBe("Datenschutzhinweise lesen");
  await page.context().close();
});

test("a button pressed before the script is there does what it says as soon as it is", async () => {
  const { page, complaints } = await watchedPage(browser, [demonstration.service]);
  const letThrough = await holdScript(page);
  const bundleIsAsked = page.waitForRequest("**/embed/bundle.js");
  await page.goto(address, { waitUntil: "commit" });
  await bundleIsAsked;
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  letThrough();
  await page.getByRole("button", { name: "Continue" }).waitFor();
  expect(await complaints()).toEqual([]);
  await page.context().close();
});

test("without scripts the page says what to do instead, and offers nothing that does not work", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  expect(await page.getByRole("heading", { name: "Hund zur Hundesteuer anmelden" }).isVisible()).toBe(true);
  // Playwright's own way to find text passes over `noscript`.
  expect(await page.locator("noscript strong", { hasText: "Dieses Formular braucht JavaScript." }).isVisible()).toBe(true);
  expect(await page.locator("noscript a[href='mailto:formulare@dresden.example']").isVisible()).toBe(true);
  expect(await page.getByRole("button").count()).toBe(0);
  await context.close();
});
