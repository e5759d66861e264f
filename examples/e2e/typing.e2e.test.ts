import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";

/** `npm run bench -- keys` types ten thousand into a form of a thousand fields. */
const KEYS = 500;
const LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß ";

let demonstration: RunningDemonstration;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

test("who types a key each 30 ms, with checks running and errors on the page, loses no character", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${demonstration.service}/146120000000/hundesteuer-anmeldung`);
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByRole("button", { name: /^Weiter/ }).click();
  await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
  const field = page.getByRole("textbox", { name: "Vornamen" });
  await field.focus();
  const typed = LETTERS.repeat(Math.ceil(KEYS / LETTERS.length)).slice(0, KEYS);
  await page.keyboard.type(typed, { delay: 30 });
  expect(await field.inputValue()).toBe(typed);
});
