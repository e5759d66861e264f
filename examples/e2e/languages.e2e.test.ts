import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, watchedPage } from "./browser.ts";
import { startServiceAtHand, type ServiceAtHand } from "./service-at-hand.ts";

// A form is begun in German; another language is fetched when somebody chooses it, and takes nothing away.
let at: ServiceAtHand;
let browser: Browser;

beforeAll(async () => {
  at = await startServiceAtHand();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await at?.stop();
});

const pack = /\/embed\/words-en-[A-Z0-9]+\.js$/;
const speak = (page: Page, language: string) => page.getByRole("button", { name: language, exact: true }).click();

/** Opens a form on the service's own page; `answers` and `place`: as somebody who has come so far. */
async function open(form: string, place?: string, answers: object = {}): Promise<Page> {
  const { page } = await watchedPage(browser, [at.service]);
  page.setDefaultTimeout(10_000);
  await page.goto(`${at.service}/146120000000/${form}`);
  if (place === undefined) await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  else {
    await page.getByRole("button", { name: "Jetzt ausfüllen" }).waitFor();
    await page.waitForFunction(() => (document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") as { session?: object } | null)?.session);
    await page.evaluate(async ([to, given]) => {
      const element = document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") as unknown as { session: object; updateComplete: Promise<unknown> };
      element.session = { ...element.session, page: to, answers: given, typed: {}, left: [], checked: [] };
      await element.updateComplete;
    }, [place, answers] as const);
  }
  return page;
}

test("a language is fetched when it is chosen; one that cannot be had is said, the one before stays, and the next try works", async () => {
  const page = await open("hundesteuer-anmeldung");
  const fetched: string[] = [];
  page.on("request", (request) => { if (pack.test(request.url())) fetched.push(request.url()); });
  await page.getByRole("textbox", { name: "Vornamen" }).fill("Erika");
  await page.waitForLoadState("networkidle");
  expect(fetched).toEqual([]);
  await page.route(pack, (route) => route.abort());
  await speak(page, "English");
  await page.getByRole("alert").filter({ hasText: "Das Formular kann gerade nicht in der Sprache „English“ angezeigt werden." }).waitFor();
  expect(await page.getByRole("heading", { level: 2 }).textContent()).toContain("Halterin oder Halter");
  await page.unroute(pack);
  await speak(page, "English");
  await page.getByRole("heading", { level: 2, name: "Dog keeper" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await page.getByRole("textbox", { name: "First names" }).inputValue()).toBe("Erika");
  expect(await page.locator("formgeber-form .form").getAttribute("lang")).toBe("en");
  const asked = fetched.length;
  await speak(page, "Deutsch");
  await page.getByRole("heading", { level: 2, name: "Halterin oder Halter" }).waitFor();
  await speak(page, "English");
  await page.getByRole("heading", { level: 2, name: "Dog keeper" }).waitFor();
  expect(fetched).toHaveLength(asked);
  await page.context().close();
});

test("what is typed but not finished stays as it was typed", async () => {
  const page = await open("hundesteuer-anmeldung");
  await page.getByRole("textbox", { name: "Postleitzahl" }).fill("01");
  const born = page.getByRole("group", { name: "Geburtsdatum" });
  await born.getByLabel("Tag").fill("31");
  await born.getByLabel("Monat").fill("2");
  await speak(page, "English");
  expect(await page.getByRole("textbox", { name: "Postcode" }).inputValue()).toBe("01");
  expect(await page.getByRole("group", { name: "Date of birth" }).getByLabel("Day").inputValue()).toBe("31");
  expect(await page.getByRole("group", { name: "Date of birth" }).getByLabel("Month").inputValue()).toBe("2");
  await page.context().close();
});

test("a file on its way arrives", async () => {
  const page = await open("hundesteuer-anmeldung", "befreiung", { befreiung: { beantragt: true, grund: "rettungshund" } });
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route(/\/files\b/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.locator("formgeber-form input[type=file]:not([capture])").setInputFiles({ name: "zeugnis.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") });
  await page.getByText("zeugnis.pdf").first().waitFor();
  await speak(page, "English");
  await page.getByRole("heading", { level: 2, name: "Exemption or reduction" }).waitFor();
  expect(await page.getByText("zeugnis.pdf").count()).toBeGreaterThan(0);
  letThrough();
  await page.getByRole("button", { name: /Remove.*zeugnis\.pdf|zeugnis\.pdf.*remove/i }).waitFor();
  await page.context().close();
});

test("what is typed into a search stays, and its list speaks the new language", async () => {
  const page = await open("gewerbe-anmeldung", "person", { rechtsform: "412000", eingetragen: false, person: { staatsangehoerigkeiten: ["000"] } });
  const box = page.getByRole("combobox", { name: /Eintrag 1|Staatsangehörigkeit|Entry 1|Nationalit/ }).first();
  await expect.poll(() => box.inputValue()).toBe("deutsch");
  await box.fill("alban");
  await page.getByRole("option", { name: /alban/i }).first().waitFor();
  await page.evaluate(() => Object.assign(document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") ?? {}, { language: "en" }));
  await page.getByRole("button", { name: "Back", exact: true }).waitFor();
  expect(await box.inputValue()).toBe("alban");
  expect(await box.getAttribute("aria-expanded")).toBe("true");
  await speak(page, "Deutsch");
  await page.getByRole("button", { name: "Zurück", exact: true }).waitFor();
  expect(await box.inputValue()).toBe("alban");
  await page.context().close();
});
