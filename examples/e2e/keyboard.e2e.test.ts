import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser, watchedPage, type WatchedPage } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";
import { Keyboard } from "./keyboard.ts";

/** `npm run bench -- keys` types more, into a form of a thousand fields. */
const KEYS = 500;
const LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß ";

// Both real forms from the start page to the receipt, by keys alone. What is waited for is what a person would wait for.
let demonstration: RunningDemonstration;
let browser: Browser;
let citizen: WatchedPage;
let page: Page;
let keys: Keyboard;

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

beforeEach(async () => {
  citizen = await watchedPage(browser, [demonstration.site, demonstration.service]);
  page = citizen.page;
  page.setDefaultTimeout(15_000);
  keys = await Keyboard.of(page);
  return () => page.context().close();
});

/** The heading of what is shown has come to have the focus, as after every step. */
async function at(title: string): Promise<void> {
  await expect.poll(async () => (await keys.focused()).name, { timeout: 15_000, message: `the heading "${title}" takes the focus` }).toBe(title);
}

async function start(title: string): Promise<void> {
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).waitFor();
  await keys.push("Jetzt ausfüllen");
  await at(title);
}

async function next(title: string): Promise<void> {
  await keys.push("Weiter");
  await at(title);
}

async function address(street: string, number: string, code: string, town: string): Promise<void> {
  await keys.type("Straße", street);
  await keys.type(/^Hausnummer/, number);
  await keys.type("Postleitzahl", code);
  await keys.type("Ort", town);
}

async function declare(): Promise<void> {
  await keys.tick(/^Ich versichere/);
  await keys.tick(/^Ich habe die Hinweise/);
  await next("Angaben prüfen und absenden");
}

async function send(): Promise<void> {
  await keys.push("Absenden");
  await at("Ihre Angaben sind eingegangen");
  await keys.tabTo(/als PDF herunterladen/);
  expect(await page.getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}/).count()).toBeGreaterThan(0);
  expect(await citizen.complaints()).toEqual([]);
}

test("a dog is registered from the municipality's page by the keyboard alone, a mistake mended and an answer changed on the way", async () => {
  await page.goto(`${demonstration.site}/hundesteuer.html`);
  await start("Halterin oder Halter");
  await keys.type("Vornamen", "Erika");
  await keys.type("Familienname", "Muster");
  await keys.date("15", "5", "1980");
  await address("Hauptstraße", "1", "0106", "Dresden");
  await keys.push("Weiter");
  await at("Bitte berichtigen Sie eine Angabe");
  await keys.tabTo("Geben Sie die Postleitzahl mit fünf Ziffern ein.");
  await keys.press("Enter");
  await expect.poll(async () => (await keys.focused()).name).toBe("Postleitzahl");
  await keys.press("End");
  await page.keyboard.type("7");
  await next("Anmeldung");

  await keys.choose("Grund der Anmeldung", "Der Hund ist mir zugelaufen");
  await keys.date("1", "11", "2026");
  await next("Hunde");

  await keys.type("Rufname", "Bello");
  await keys.choose("Ist der Hund ein Mischling?", "Nein");
  await keys.type("Rasse", "Dackel");
  await keys.choose("Geschlecht", "Rüde");
  await keys.date("1", "3", "2024");
  await keys.type("Farbe", "braun");
  await keys.choose("Ist der Hund als gefährlich eingestuft?", "Nein");
  await keys.push("Hund hinzufügen");
  await at("Hund 2");
  await keys.tabTo("Hund 2 entfernen");
  await keys.press("Enter");
  await expect.poll(async () => (await keys.focused()).name).toBe("Rückgängig machen");
  await keys.choose("Werden in Ihrem Haushalt schon andere Hunde gehalten?", "Nein");
  await next("Befreiung oder Ermäßigung");

  await keys.choose("Beantragen Sie eine Befreiung oder Ermäßigung?", "Nein");
  await next("Zahlung");
  await keys.choose("Wie möchten Sie zahlen?", "Überweisung: Ich überweise nach dem Steuerbescheid");
  await next("Erklärung");
  await declare();

  await keys.tabTo("Ändern: Farbe");
  await keys.press("Enter");
  await expect.poll(async () => (await keys.focused()).name).toBe("Farbe");
  await keys.press("Control+a");
  await page.keyboard.type("schwarz");
  await keys.push("Weiter zur Prüfung");
  await at("Ändern: Farbe");
  expect(await page.getByText("schwarz").count()).toBeGreaterThan(0);
  // The one before it, to have gone backwards as well.
  await keys.tabTo(/^Ändern: Geburtsdatum des Hundes/, "Shift+Tab");
  await send();
});

test("a trade is registered on the hosted page by the keyboard alone, lists searched and an answer changed on the way", async () => {
  await page.goto(`${demonstration.service}/146120000000/gewerbe-anmeldung`);
  await start("Angaben zum Betriebsinhaber");
  await keys.search("Rechtsform", "Einzelun");
  await keys.choose("Ist der Betrieb in ein Register eingetragen?", "Nein");
  await next("Angaben zur Person");

  await keys.type("Name", "Muster");
  await keys.type("Vornamen", "Erika");
  await keys.choose("Geschlecht", "weiblich");
  await keys.date("28", "2", "1985");
  await keys.type("Geburtsort", "Dresden");
  await keys.search("Geburtsland", "Deutschl");
  await keys.search(/^Staatsangehörigkeit/, "deutsch");
  await address("Hauptstraße", "1", "01067", "Dresden");
  await next("Angaben zum Betrieb");

  await keys.choose("Liegt eine Beteiligung der öffentlichen Hand vor?", "Nein");
  await keys.choose("Die Anmeldung wird erstattet für", "eine Hauptniederlassung");
  await keys.choose("Ist es ein Reisegewerbe?", "Nein");
  await address("Königsbrücker Straße", "12 b", "01099", "Dresden");
  await next("Grund der Anmeldung");

  await keys.choose("Grund der Neuerrichtung oder der Übernahme", "Neugründung");
  await next("Tätigkeit");
  await keys.type("Tätigkeit (Schwerpunkt)", "Einzelhandel mit Fahrrädern und Zubehör");
  await keys.choose("Wird die Tätigkeit (vorerst) im Nebenerwerb betrieben?", "Nein");
  await keys.date("1", "12", "2026");
  await keys.tick("Handel");
  await keys.choose("Werden bei Geschäftsaufnahme weitere Personen tätig sein?", "Nein");
  await next("Erlaubnisse");
  await keys.choose("Brauchen Sie für die angemeldete Tätigkeit eine Erlaubnis?", "Nein");
  await next("Abschluss");
  await keys.date("23", "11", "2026");
  await declare();

  await keys.tabTo("Ändern: Ist es ein Reisegewerbe?");
  await keys.press("Enter");
  await expect.poll(async () => (await keys.focused()).group).toBe("Ist es ein Reisegewerbe?");
  await keys.press("ArrowUp");
  await keys.push("Weiter zur Prüfung");
  await at("Ändern: Ist es ein Reisegewerbe?");
  await send();
});

test("who types a key each 30 ms, with checks running and errors on the page, loses no character", async () => {
  await page.goto(`${demonstration.service}/146120000000/hundesteuer-anmeldung`);
  await start("Halterin oder Halter");
  await page.getByRole("button", { name: /^Weiter/ }).press("Enter");
  await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
  await keys.tabTo("Vornamen");
  const typed = LETTERS.repeat(Math.ceil(KEYS / LETTERS.length)).slice(0, KEYS);
  await page.keyboard.type(typed, { delay: 30 });
  expect(await page.getByRole("textbox", { name: "Vornamen" }).inputValue()).toBe(typed);
});
