import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityFindings, openBrowser } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";

// The list of nationalities is long enough to be loaded by itself.
let demonstration: RunningDemonstration;
let browser: Browser;
let page: Page;
const lists = "**/api/v1/code-lists/*";
const asked: string[] = [];

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(10_000);
  page.on("request", (request) => { if (request.url().includes("/api/v1/code-lists/")) asked.push(request.url()); });
  await page.goto(`${demonstration.service}/146120000000/gewerbe-anmeldung`);
  // The start page stands there before the script.
  await page.waitForFunction(() => (document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") as { form?: unknown } | null | undefined)?.form !== undefined);
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

const nationality = () => page.getByRole("textbox", { name: /Eintrag 1|Staatsangehörigkeit/ }).or(page.getByRole("combobox", { name: /Eintrag 1|Staatsangehörigkeit/ })).first();

/** Goes to the page that asks for a person, as somebody who has come so far. */
async function toPerson(): Promise<void> {
  await page.evaluate(async () => {
    const element = document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") as unknown as { session: object; updateComplete: Promise<unknown> };
    element.session = { ...element.session, page: "person", answers: { rechtsform: "412000", eingetragen: false, person: { staatsangehoerigkeiten: ["000"] } }, typed: {}, left: [], checked: [] };
    await element.updateComplete;
  });
}

test("before a page shows the field, no list is asked for", () => {
  expect(asked).toEqual([]);
});

test("a list that cannot be loaded is said, without an accessibility finding, and is there after another try", async () => {
  await page.route(lists, (route) => route.abort());
  await toPerson();
  await page.getByText("Die Liste konnte nicht geladen werden.").first().waitFor();
  expect(await accessibilityFindings(page, "formgeber-form")).toEqual([]);
  await page.unroute(lists);
  await page.getByRole("button", { name: "Noch einmal versuchen" }).first().click();
  // What was answered before is still there, now with its label.
  await expect.poll(() => nationality().inputValue()).toBe("deutsch");
  await nationality().fill("oster");
  await page.getByRole("option", { name: "österreichisch (Österreich)" }).click();
  expect(await nationality().inputValue()).toBe("österreichisch (Österreich)");
  expect(new Set(asked).size).toBe(1);
});
