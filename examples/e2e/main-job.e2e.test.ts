import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, watchedPage, type WatchedPage } from "./browser.ts";
import { startDemonstration, until, type RunningDemonstration } from "./demonstration.ts";

// One citizen and one clerk, from the municipality's page to the files on the clerk's desk. The steps build on each other.
let demonstration: RunningDemonstration;
let browser: Browser;
let citizen: WatchedPage;
let page: Page;
let reference = "";
/** Parts of the embedding script that the citizen's browser asked for, without the hash in their names. */
const fetched = new Set<string>();
const password = "vier ganz lange Woerter";

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
  citizen = await watchedPage(browser, [demonstration.site, demonstration.service]);
  page = citizen.page;
  page.on("request", (request) => {
    const [, part] = /\/embed\/([a-z.-]+?)(?:-[A-Z0-9]{8}\.js)?$/.exec(request.url()) ?? [];
    if (part !== undefined) fetched.add(part);
  });
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
});

const heading = (name: string) => page.getByRole("heading", { level: 2, name });
const group = (name: string) => page.getByRole("group", { name, exact: true });
const choose = (question: string, answer: string) => group(question).getByRole("radio", { name: answer, exact: true }).check();
const next = () => page.getByRole("button", { name: /^Weiter/ }).click();
const focused = () => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return { id: element?.id ?? "", label: (element as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim() ?? "" };
});
async function date(question: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await group(question).getByLabel("Tag").fill(day);
  await group(question).getByLabel("Monat").fill(month);
  await group(question).getByLabel("Jahr").fill(year);
}

test("the municipality's page shows the form, and the data-protection notice before the first answer", async () => {
  await page.goto(`${demonstration.site}/hundesteuer.html`);
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).waitFor();
  await page.getByRole("heading", { name: "Hinweise zum Datenschutz" }).waitFor();
  expect(await page.locator("formgeber-form fg-form").count()).toBe(1);
  expect(await page.getByText("Wenn das Formular hier nicht erscheint").isVisible()).toBe(false);
});

test("the site's style sheet does not reach the form, and the form's does not reach the site", async () => {
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await heading("Halterin oder Halter").waitFor();
  const label = page.getByText("Vornamen", { exact: true });
  expect(await label.evaluate((element) => getComputedStyle(element).textTransform)).toBe("none");
  expect(await page.getByRole("textbox", { name: "Vornamen" }).evaluate((element) => getComputedStyle(element).borderTopStyle)).not.toBe("dotted");
  expect(await page.locator("h1").evaluate((element) => getComputedStyle(element).fontFamily)).toContain("Georgia");
});

test("continuing from an empty page gives a summary that takes focus and leads to the fields", async () => {
  await next();
  await page.getByRole("heading", { name: /Bitte berichtigen Sie 7 Angaben/ }).waitFor();
  expect((await focused()).id).toBe("summary");
  const sentence = "Füllen Sie „Familienname“ aus.";
  await page.getByRole("link", { name: sentence }).click();
  expect((await focused()).label).toContain("Familienname");
  expect(await page.getByText(sentence).count()).toBe(2);
});

test("a mended field loses its message, and a complete page leads on", async () => {
  await page.getByRole("textbox", { name: "Vornamen" }).fill("Jan-Měrćin");
  await page.getByRole("textbox", { name: "Familienname" }).fill("Šołćic");
  await page.getByRole("textbox", { name: "Vornamen" }).focus();
  await expect.poll(() => page.getByText("Füllen Sie „Familienname“ aus.").count()).toBe(0);
  await date("Geburtsdatum", ["15", "5", "1980"]);
  await page.getByRole("textbox", { name: "Straße" }).fill("Straße des Friedens");
  await page.getByRole("textbox", { name: "Hausnummer" }).fill("15 a");
  await page.getByRole("textbox", { name: "Postleitzahl" }).fill("0109");
  await page.getByRole("textbox", { name: "Ort", exact: true }).fill("Dresden");
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill("jan@mail.example");
  await next();
  await page.getByRole("link", { name: "Geben Sie die Postleitzahl mit fünf Ziffern ein." }).click();
  await page.keyboard.type("7");
  await next();
  await heading("Anmeldung").waitFor();
  expect((await focused()).id).toBe("heading");
});

test("a condition acts at once, both ways, and what was typed comes back", async () => {
  const formerStreet = group("Frühere Anschrift").getByRole("textbox", { name: "Straße" });
  expect(await formerStreet.count()).toBe(0);
  await choose("Grund der Anmeldung", "Ich bin mit dem Hund zugezogen");
  await formerStreet.fill("Kurt-Pchalek-Straße");
  await choose("Grund der Anmeldung", "Der Hund ist mir zugelaufen");
  await expect.poll(() => formerStreet.count()).toBe(0);
  await choose("Grund der Anmeldung", "Ich bin mit dem Hund zugezogen");
  expect(await formerStreet.inputValue()).toBe("Kurt-Pchalek-Straße");
  const former = group("Frühere Anschrift");
  await former.getByRole("textbox", { name: "Hausnummer" }).fill("7");
  await former.getByRole("textbox", { name: "Postleitzahl" }).fill("02625");
  await former.getByRole("textbox", { name: "Ort", exact: true }).fill("Bautzen / Budyšin");
  await date("Beginn der Hundehaltung in der Gemeinde", ["15", "11", "2026"]);
  await next();
  await heading("Hunde").waitFor();
});

test("two dogs stand in the repeat, and a removed one comes back", async () => {
  await dog("Hund 1", "Bello", "Rüde");
  await page.getByRole("button", { name: "Hund hinzufügen" }).click();
  await dog("Hund 2", "Lutka", "Hündin");
  await page.getByRole("button", { name: "Hund 1 entfernen" }).click();
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  expect(await group("Hund 1").getByRole("textbox", { name: "Rufname" }).inputValue()).toBe("Bello");
  expect(await group("Hund 2").getByRole("textbox", { name: "Rufname" }).inputValue()).toBe("Lutka");
  await choose("Werden in Ihrem Haushalt schon andere Hunde gehalten?", "Nein");
  await next();
  await heading("Befreiung oder Ermäßigung").waitFor();
});

async function dog(row: string, name: string, sex: string): Promise<void> {
  const card = group(row);
  await card.getByRole("textbox", { name: "Rufname" }).fill(name);
  await card.getByRole("group", { name: "Ist der Hund ein Mischling?" }).getByRole("radio", { name: "Nein" }).check();
  await card.getByRole("textbox", { name: "Rasse", exact: true }).fill("Dackel");
  await card.getByRole("group", { name: "Geschlecht" }).getByRole("radio", { name: sex }).check();
  const born = card.getByRole("group", { name: "Geburtsdatum des Hundes" });
  await born.getByLabel("Tag").fill("1");
  await born.getByLabel("Monat").fill("3");
  await born.getByLabel("Jahr").fill("2024");
  await card.getByRole("textbox", { name: "Farbe" }).fill("braun");
  await card.getByRole("group", { name: "Ist der Hund als gefährlich eingestuft?" }).getByRole("radio", { name: "Nein" }).check();
}

test("a file of a kind that is not taken is refused in words, the right one is sent", async () => {
  await choose("Beantragen Sie eine Befreiung oder Ermäßigung?", "Ja");
  await choose("Grund", "Rettungshund");
  const evidence = page.locator("formgeber-form input[type=file]:not([capture])");
  await evidence.setInputFiles({ name: "nachweis.txt", mimeType: "text/plain", buffer: Buffer.from("kein PDF") });
  await page.getByText("„nachweis.txt“ hat keinen dieser Dateitypen: PDF, JPEG, PNG.").first().waitFor();
  await evidence.setInputFiles({ name: "zeugnis.pdf", mimeType: "application/pdf", buffer: smallPdf() });
  await page.getByText("zeugnis.pdf").first().waitFor();
  await page.getByRole("button", { name: /zeugnis\.pdf.*entfernen/i }).waitFor();
  await next();
  await heading("Zahlung").waitFor();
});

test("a wrong check digit of the IBAN is named", async () => {
  await choose("Wie möchten Sie zahlen?", "SEPA-Lastschrift: Die Gemeinde bucht die Steuer ab");
  await page.getByRole("textbox", { name: "Kontoinhaberin oder Kontoinhaber" }).fill("Jan-Měrćin Šołćic");
  await page.getByRole("textbox", { name: "IBAN" }).fill("DE88 3704 0044 0532 0130 00");
  await page.getByRole("checkbox", { name: /Ich ermächtige die Gemeinde/ }).check();
  await next();
  await page.getByRole("link", { name: /Prüfziffer/ }).click();
  await page.getByRole("textbox", { name: "IBAN" }).fill("DE89 3704 0044 0532 0130 00");
  await next();
  await heading("Erklärung").waitFor();
  await page.getByRole("checkbox", { name: /Ich versichere/ }).check();
  await page.getByRole("checkbox", { name: /Ich habe die Hinweise/ }).check();
  await next();
});

test("the check page shows every answer, and a change returns to it", async () => {
  await heading("Angaben prüfen und absenden").waitFor();
  for (const text of ["Šołćic", "15.05.1980", "Lutka", "zeugnis.pdf", "DE89 3704 0044 0532 0130 00", "Bautzen / Budyšin"]) {
    expect(await page.getByText(text).count(), text).toBeGreaterThan(0);
  }
  await page.getByRole("button", { name: /Ändern: Anmeldung/ }).or(page.getByRole("link", { name: /Ändern: Anmeldung/ })).click();
  await heading("Anmeldung").waitFor();
  await next();
  await heading("Angaben prüfen und absenden").waitFor();
});

test("with the database gone the form keeps the answers, says so, and sends when it is back", async () => {
  const stopped = databaseProcesses(demonstration.dataFolder);
  expect(stopped.length).toBeGreaterThan(0);
  for (const pid of stopped) process.kill(pid, "SIGKILL");
  await page.getByRole("button", { name: "Absenden" }).click();
  await page.getByText("Ihre Angaben sind noch da.").waitFor();
  await page.getByText(/Wir versuchen es in .* noch einmal/).waitFor();
  await page.getByRole("heading", { name: "Ihre Angaben sind eingegangen" }).waitFor({ timeout: 45_000 });
  reference = await page.locator("formgeber-form").getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}/).first().innerText();
  expect(reference).toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
});

test("the citizen can keep the PDF", async () => {
  const address = await page.getByRole("link", { name: /als PDF herunterladen/ }).getAttribute("href");
  const answer = await fetch(address ?? "");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe("%PDF-");
});

test("nothing on the citizen's way broke the site's policy or spoke to strangers", async () => {
  expect(await citizen.complaints()).toEqual([]);
});

test("the whole of it fetches what this form uses of the script and no more", () => {
  // A part more belongs into `MAIN_JOB_PARTS` of workbench/src/build/shipped-bytes.ts, which the size budget counts.
  expect([...fetched].toSorted()).toEqual(["attachments", "bundle.js", "chunk", "http-files", "last-views", "loader.js", "upload-queue"]);
});

test("the clerk sets up the account by the one-time link and finds the submission with all its documents", async () => {
  const clerk = await watchedPage(browser, [demonstration.service]);
  await clerk.page.goto(demonstration.firstAdministrator ?? "");
  await clerk.page.getByLabel("Name").fill("Mila Kowar");
  await clerk.page.getByLabel("Passwort", { exact: true }).fill(password);
  await clerk.page.getByLabel("Passwort wiederholen").fill(password);
  await clerk.page.getByRole("button", { name: "Konto einrichten" }).click();
  await clerk.page.getByRole("heading", { name: "Anmelden" }).waitFor();
  await clerk.page.getByLabel("Name").fill("Mila Kowar");
  await clerk.page.getByLabel("Passwort").fill(password);
  await clerk.page.getByRole("button", { name: "Anmelden" }).click();
  await clerk.page.getByRole("link", { name: "Dresden" }).click();
  await clerk.page.getByRole("heading", { name: "Postfach Dresden" }).waitFor();
  await until(async () => {
    await clerk.page.goto(`${demonstration.service}/admin/postbox/146120000000`);
    return await clerk.page.getByText(reference).count() > 0;
  }, 30_000, () => `${reference} did not reach the postbox:\n${demonstration.output()}`);
  await clerk.page.getByRole("link", { name: reference }).click();
  for (const text of ["Šołćic", "Lutka"]) expect(await clerk.page.getByText(text).count(), text).toBeGreaterThan(0);
  const pdf = await download(clerk.page, /PDF/);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const xml = (await download(clerk.page, /XML/)).toString();
  expect(xml).toContain("Šołćic");
  expect(xml).toContain(reference);
  expect((await download(clerk.page, /zeugnis\.pdf/)).equals(smallPdf())).toBe(true);
  await clerk.page.getByRole("button", { name: /erledigt/ }).click();
  expect(await clerk.page.getByText(/[Ee]rledigt/).count()).toBeGreaterThan(0);
  expect(await clerk.complaints()).toEqual([]);
});

async function download(from: Page, name: RegExp): Promise<Buffer> {
  const [coming] = await Promise.all([from.waitForEvent("download"), from.getByRole("link", { name }).first().click()]);
  return await readFile(await coming.path());
}

/** The postmaster of a data folder and whatever it started. */
function databaseProcesses(folder: string): number[] {
  const listed = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  return listed.split("\n").filter((line) => /postgres/.test(line) && line.includes(folder)).map((line) => Number(line.trim().split(/\s+/)[0]));
}

/** The smallest file that is a PDF by its content. */
function smallPdf(): Buffer {
  return Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
}

