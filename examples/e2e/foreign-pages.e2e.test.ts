import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, watchedPage, type WatchedPage } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";

// Pages of a municipality as they come: with other policies, other styles, several forms, and scripts that mean no good.
let demonstration: RunningDemonstration;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration();
  // Pages that the test itself answers are of no network the browser knows; it would ask before they speak to this machine.
  browser = await openBrowser("--disable-features=LocalNetworkAccessChecks");
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

const element = (form: string): string => `<formgeber-form form="${form}" municipality="146120000000"><p>Zum <a href="https://elsewhere.example/">Formular</a></p></formgeber-form>`;
const loader = (attributes = ""): string => `<script type="module" src="${demonstration.service}/embed/loader.js" ${attributes}></script>`;

/** A page of the municipality's origin with this content, under this policy. */
async function openPage(body: string, policy = ""): Promise<WatchedPage> {
  const watched = await watchedPage(browser, [demonstration.site, demonstration.service]);
  await watched.page.route(`${demonstration.site}/foreign.html`, (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    headers: policy === "" ? {} : { "content-security-policy": policy },
    body: `<!doctype html><html lang="de"><head><title>Musterau</title></head><body><h1>Musterau</h1>${body}</body></html>`,
  }));
  watched.page.setDefaultTimeout(15_000);
  await watched.page.goto(`${demonstration.site}/foreign.html`);
  return watched;
}

test("a page that trusts by nonce only shows the form with the nonce on the snippet, and no policy is broken", async () => {
  const { service } = demonstration;
  const policy = `default-src 'none'; script-src 'nonce-c2VjcmV0'; connect-src ${service}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;
  const { page, complaints } = await openPage(`${loader('nonce="c2VjcmV0"')}${element("hundesteuer-anmeldung")}`, policy);
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByRole("button", { name: /^Weiter/ }).click();
  await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
  expect(await complaints()).toEqual([]);
});

test("no policy for trusted types is made but lit-html's", async () => {
  const { service } = demonstration;
  const { page } = await openPage(
    `<script nonce="c2VjcmV0">const made = window.made = []; const create = trustedTypes.createPolicy; trustedTypes.createPolicy = function (name, rules) { made.push(name); return create.call(this, name, rules); };</script>${loader('nonce="c2VjcmV0"')}${element("hundesteuer-anmeldung")}`,
    `default-src 'none'; script-src 'nonce-c2VjcmV0'; connect-src ${service}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  );
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByRole("textbox", { name: "Vornamen" }).waitFor();
  expect(await page.evaluate(() => [...new Set((window as unknown as { made: string[] }).made)])).toEqual(["lit-html"]);
});

test("two forms on one page, one of them hidden at first, and the script twice, know nothing of each other", async () => {
  const { page, complaints } = await openPage(`${loader()}${loader()}${element("hundesteuer-anmeldung")}<div id="tab" hidden>${element("gewerbe-anmeldung")}</div>`);
  const [dogs, trade] = [page.locator("formgeber-form").first(), page.locator("formgeber-form").last()];
  await dogs.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await dogs.getByRole("textbox", { name: "Vornamen" }).fill("Erika");
  await page.evaluate(() => document.querySelector("#tab")?.removeAttribute("hidden"));
  await trade.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await trade.getByRole("heading", { level: 2 }).waitFor();
  expect(await dogs.getByRole("textbox", { name: "Vornamen" }).inputValue()).toBe("Erika");
  expect(await complaints()).toEqual([]);
});

test("a page that resets every style, has ids of its own for everything and listens to every event changes nothing", async () => {
  const hostile = `<style>* { all: unset !important } *::before { content: "x" !important }</style>
    <form name="heading" id="summary"><input id="heading" name="form"></form>
    <script>for (const kind of ["input", "change", "focusin", "focusout", "keydown", "click"]) addEventListener(kind, (event) => { if (kind !== "click" && kind !== "keydown") event.preventDefault(); }, true);
    Object.defineProperty(Array.prototype, "extra", { value: "of the page", enumerable: true, configurable: true }); window.name = "lit"; window.$ = () => { throw new Error("of the page"); };</script>`;
  const { page, complaints } = await openPage(`${hostile}${loader()}${element("hundesteuer-anmeldung")}`);
  const start = page.getByRole("button", { name: "Jetzt ausfüllen" });
  await start.click();
  const field = page.getByRole("textbox", { name: "Vornamen" });
  await field.fill("Erika");
  expect(await field.evaluate((input) => { const style = getComputedStyle(input); return [style.fontSize, style.display, input.getBoundingClientRect().height >= 48]; })).toEqual(["18px", "block", true]);
  expect(await complaints()).toEqual([]);
});

test("address, title and history stay the page's own, and nothing is left in its storage", async () => {
  const { page } = await openPage(`${loader()}${element("hundesteuer-anmeldung")}`);
  const state = () => page.evaluate(async () => [location.href, document.title, history.length, document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys().catch(() => [])).length]);
  const before = await state();
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByRole("textbox", { name: "Vornamen" }).fill("Erika");
  await page.getByRole("button", { name: /^Weiter/ }).click();
  await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
  expect(await state()).toEqual(before);
});
