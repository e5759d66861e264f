import type { Browser, BrowserContext, Page } from "playwright";
import type { FormDefinition, Session } from "@formgeber/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import minimal from "../forms/hundesteuer-anmeldung/answers/minimal.answers.json" with { type: "json" };
import { openBrowser } from "./browser.ts";
import { startServiceAtHand, type ServiceAtHand } from "./service-at-hand.ts";

// Drafts as citizens keep them: in several windows, without a connection, on other people's devices, over a change of the form.
let at: ServiceAtHand;
let browser: Browser;
const [dresden, hoyerswerda] = ["146120000000", "146250240240"];
const form = "hundesteuer-anmeldung";
const hosted = (municipality = dresden) => `${at.service}/${municipality}/${form}`;

beforeAll(async () => {
  at = await startServiceAtHand(5);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await at?.stop();
});

/** A page whose clock the test turns on. */
async function open(address: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? await browser.newContext({ locale: "de-DE" })).newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.install();
  await page.goto(address);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const field = (page: Page, name: string) => page.getByRole("textbox", { name: new RegExp(`^${name}( –|$)`) });
const begin = (page: Page) => button(page, "Jetzt ausfüllen").click();
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const saved = (page: Page) => page.waitForResponse((answer) => /\/drafts\b/.test(answer.url()) && answer.request().method() !== "GET");

/** Lets so much time of the page go by that what was typed must be saved, and waits for the answer. */
async function fiveSecondsLater(page: Page): Promise<number> {
  const [answer] = await Promise.all([saved(page), page.clock.fastForward(5_000)]);
  return answer.status();
}

/** Agrees to keep the draft; gives the link to go on. */
async function keep(page: Page): Promise<string> {
  await button(page, "Zwischenspeichern").click();
  await Promise.all([saved(page), button(page, "Einverstanden, speichern").click()]);
  return await field(page, "Ihr Link").inputValue();
}

/** Everything a browser could keep for the origin of a page. */
const storage = (page: Page) => page.evaluate(async () => ({
  local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie,
  databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys().catch(() => []),
}));

/** What somebody has kept elsewhere, with all answers given; the link to it. */
async function keptDraft(page: string): Promise<string> {
  const { package: { form: reference } } = await (await fetch(`${at.service}/api/v1/municipalities/${dresden}/forms/${form}`)).json() as { package: { form: Session["form"] } };
  const session = { form: reference, language: "de", answers: minimal, typed: {}, choices: {}, files: {}, page, left: [], checked: [] };
  const answer = await fetch(`${at.service}/api/v1/municipalities/${dresden}/drafts`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(session) });
  const { id, secret } = await answer.json() as { id: string; secret: string };
  return `${hosted()}#formgeber-draft=${id}.${secret}`;
}

test("nothing is saved before consent; after it every change is within five seconds, and another device goes on by the link", async () => {
  const page = await open(hosted());
  const sent: string[] = [];
  page.on("request", (request) => { if (/\/drafts\b/.test(request.url())) sent.push(request.method()); });
  await begin(page);
  await field(page, "Vornamen").fill("Erika");
  await button(page, "Zwischenspeichern").click();
  await page.clock.fastForward(10_000);
  expect(sent).toEqual([]);
  await Promise.all([saved(page), button(page, "Einverstanden, speichern").click()]);
  const link = await field(page, "Ihr Link").inputValue();
  await field(page, "Familienname").fill("Muster");
  expect(await fiveSecondsLater(page)).toBe(200);
  expect(sent).toEqual(["POST", "PUT"]);
  const elsewhere = await open(link);
  await expect.poll(() => field(elsewhere, "Familienname").inputValue()).toBe("Muster");
  expect(await field(elsewhere, "Vornamen").inputValue()).toBe("Erika");
  expect(elsewhere.url()).toBe(hosted());
  await elsewhere.context().close();
  await page.context().close();
});

test("what two windows changed at different places is kept from both; where both changed the same answer the person chooses", async () => {
  const first = await open(hosted());
  await begin(first);
  await field(first, "Vornamen").fill("Erika");
  const link = await keep(first);
  const second = await open(link, first.context());
  await expect.poll(() => field(second, "Vornamen").inputValue()).toBe("Erika");

  await field(first, "Straße").fill("Hauptstraße");
  expect(await fiveSecondsLater(first)).toBe(200);
  await field(second, "Hausnummer").fill("15 a");
  expect(await fiveSecondsLater(second)).toBe(412);
  await expect.poll(() => field(second, "Straße").inputValue()).toBe("Hauptstraße");
  await sees(second, "Eine Angabe, die Sie in einem anderen Fenster oder Gerät geändert haben, ist übernommen.");
  expect(await field(second, "Hausnummer").inputValue()).toBe("15 a");
  await expect.poll(async () => (await second.getByText("Noch nicht gespeichert").count())).toBe(0);
  expect(await fiveSecondsLater(second)).toBe(200);

  await field(first, "Ort").fill("Dresden");
  expect(await fiveSecondsLater(first)).toBe(412);
  await expect.poll(() => field(first, "Hausnummer").inputValue()).toBe("15 a");
  expect(await fiveSecondsLater(first)).toBe(200);
  await field(second, "Ort").fill("Bautzen");
  await fiveSecondsLater(second);
  await second.getByRole("heading", { name: "Dieselben Angaben wurden auch anderswo geändert" }).waitFor();
  const choice = second.getByRole("group", { name: "Ort" });
  expect(await choice.getByRole("radio", { name: "Hier: Bautzen" }).isChecked()).toBe(true);
  await field(second, "Familienname").fill("Muster");
  await choice.getByRole("radio", { name: "Anderswo: Dresden" }).check();
  await Promise.all([saved(second), button(second, "Auswahl übernehmen").click()]);
  for (const [name, value] of [["Vornamen", "Erika"], ["Familienname", "Muster"], ["Straße", "Hauptstraße"], ["Hausnummer", "15 a"], ["Ort", "Dresden"]] as const) {
    expect(await field(second, name).inputValue(), name).toBe(value);
  }
  const third = await open(link);
  await expect.poll(() => field(third, "Familienname").inputValue()).toBe("Muster");
  expect(await field(third, "Ort").inputValue()).toBe("Dresden");
  await third.context().close();
  await first.context().close();
});

test("a lost connection is said, nothing typed is lost, and saving goes on when it is back", async () => {
  const page = await open(hosted());
  await begin(page);
  await field(page, "Vornamen").fill("Erika");
  const link = await keep(page);
  await page.context().setOffline(true);
  await page.getByRole("heading", { name: "Es gibt gerade keine Verbindung" }).waitFor();
  await field(page, "Familienname").fill("Muster");
  await page.clock.fastForward(5_000);
  await sees(page, "Noch nicht gespeichert: Es gibt gerade keine Verbindung.");
  expect(await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })))).toBe(false);
  await Promise.all([saved(page), page.context().setOffline(false)]);
  await expect.poll(() => page.getByRole("heading", { name: "Es gibt gerade keine Verbindung" }).count()).toBe(0);
  await sees(page, /^Gespeichert um/);
  expect(await field(page, "Familienname").inputValue()).toBe("Muster");
  const elsewhere = await open(link);
  await expect.poll(() => field(elsewhere, "Familienname").inputValue()).toBe("Muster");
  await elsewhere.context().close();
  await page.context().close();
});

test("what is remembered on the device outlives an outage of the service, and goes when the form is sent", async () => {
  const link = await keptDraft("halter");
  const context = await browser.newContext({ locale: "de-DE" });
  const page = await open(link, context);
  await button(page, "Link zum Weitermachen").click();
  await page.getByRole("checkbox", { name: "Auf diesem Gerät merken" }).check();
  await at.goDown();
  await field(page, "E-Mail-Adresse").fill("erika@mail.example");
  await page.clock.fastForward(5_000);
  await sees(page, "Auf diesem Gerät sind Ihre Angaben gemerkt");
  await page.close();
  await at.comeBack();

  const again = await open(link, context);
  await expect.poll(() => field(again, "E-Mail-Adresse").inputValue()).toBe("erika@mail.example");
  const { local } = await storage(again);
  expect(Object.keys(local)).toHaveLength(1);
  expect(JSON.stringify(local)).not.toMatch(/erika|mail\.example|Muster/i);
  for (const name of ["Anmeldung", "Hunde", "Befreiung oder Ermäßigung", "Zahlung", "Erklärung", "Angaben prüfen und absenden"]) {
    await button(again, /^Weiter/).click();
    await again.getByRole("heading", { level: 2, name, exact: true }).waitFor();
  }
  await button(again, "Absenden").click();
  await again.getByRole("heading", { name: "Ihre Angaben sind eingegangen" }).waitFor();
  await expect.poll(() => storage(again)).toEqual({ local: {}, session: {}, cookies: "", databases: [], caches: [] });
  const late = await open(link);
  await sees(late, "Diesen Entwurf gibt es nicht mehr");
  await late.context().close();
  await context.close();
});

test("on the municipality's page nothing is ever stored in the browser, also after saving", async () => {
  const context = await browser.newContext({ locale: "de-DE" });
  await context.addInitScript(() => {
    const stored: string[] = [];
    Object.assign(window, { stored });
    const watch = (of: object, name: string): void => {
      const before = Reflect.get(of, name) as (...given: unknown[]) => unknown;
      Reflect.set(of, name, function (this: unknown, ...given: unknown[]) { stored.push(name); return before.apply(this, given); });
    };
    watch(Storage.prototype, "setItem");
    watch(IDBFactory.prototype, "open");
    if ("CacheStorage" in window) watch(CacheStorage.prototype, "open");
  });
  const page = await open(`${at.site}/hundesteuer.html`, context);
  await begin(page);
  await field(page, "Vornamen").fill("Erika");
  const link = await keep(page);
  expect(link).toContain(`${hosted()}#`);
  expect(await page.getByRole("checkbox", { name: "Auf diesem Gerät merken" }).count()).toBe(0);
  await field(page, "Familienname").fill("Muster");
  await fiveSecondsLater(page);
  await button(page, /^Weiter/).click();
  await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
  expect(await storage(page)).toEqual({ local: {}, session: {}, cookies: "", databases: [], caches: [] });
  expect(await page.evaluate(() => (window as unknown as { stored: string[] }).stored)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await button(page, "Hier beenden, später weitermachen").click();
  await page.getByRole("heading", { name: "Sie haben das Formular verlassen" }).waitFor();
  expect(await storage(page)).toEqual({ local: {}, session: {}, cookies: "", databases: [], caches: [] });
  await context.close();
});

test("two minutes before a session ends a dialog asks; one press goes on, and without one the page is cleared", async () => {
  const page = await open(hosted());
  await begin(page);
  await field(page, "Vornamen").fill("Erika");
  // What watches is loaded after the form.
  await page.waitForLoadState("networkidle");
  await page.clock.fastForward("02:55");
  const dialog = page.getByRole("alertdialog", { name: "Sind Sie noch da?" });
  expect(await dialog.count()).toBe(0);
  await page.clock.fastForward("00:06");
  await dialog.waitFor();
  await sees(page, /^Noch (2:00|1:5\d) Minuten/);
  await button(page, "Weiter ausfüllen").click();
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await field(page, "Vornamen").inputValue()).toBe("Erika");
  await page.clock.fastForward("02:50");
  expect(await dialog.count()).toBe(0);
  await page.clock.fastForward("00:12");
  await dialog.waitFor();
  await page.clock.fastForward("02:02");
  await page.getByRole("heading", { name: "Das Formular wurde geschlossen" }).waitFor();
  await button(page, "Formular neu beginnen").click();
  await begin(page);
  expect(await field(page, "Vornamen").inputValue()).toBe("");
  await page.context().close();
});

test("a draft of an earlier version says what became of each answer, and saving goes on in the new version", async () => {
  const page = await open(hosted(hoyerswerda));
  await begin(page);
  await field(page, "Vornamen").fill("Erika");
  await field(page, "E-Mail-Adresse").fill("erika@mail.example");
  const link = await keep(page);
  await page.context().close();
  await at.running().publish(hoyerswerda, withoutEmail(at.demonstration.forms.find(({ id }) => id === form)), at.demonstration.codeLists);

  const later = await open(link);
  await later.getByRole("heading", { name: "Das Formular wurde inzwischen geändert" }).waitFor();
  await sees(later, "Die Frage „E-Mail-Adresse“ gibt es nicht mehr. Ihre Angabe war: erika@mail.example.");
  await Promise.all([saved(later), button(later, /^Weiter/).click(), later.clock.fastForward(5_000)]);
  expect(await field(later, "Vornamen").inputValue()).toBe("Erika");
  await field(later, "Familienname").fill("Muster");
  expect(await fiveSecondsLater(later)).toBe(200);
  const elsewhere = await open(link);
  await expect.poll(() => field(elsewhere, "Familienname").inputValue()).toBe("Muster");
  expect(await elsewhere.getByRole("textbox", { name: "E-Mail-Adresse" }).count()).toBe(0);
  await elsewhere.context().close();
  await later.context().close();
});

/** The next version of the form, which does not ask for an e-mail address any more. */
function withoutEmail(published: FormDefinition | undefined): FormDefinition {
  const next = structuredClone(published) as unknown as {
    version: string; migrations: unknown[]; fields: Record<string, unknown>;
    translations: { en: Record<string, unknown> }; schema: { $defs: { halter: { properties: Record<string, unknown> } } };
  };
  next.version = "1.2.0";
  next.migrations = [{ from: "1.1.0", steps: [] }];
  delete next.schema.$defs.halter.properties["email"];
  delete next.fields["/halter/email"];
  delete next.translations.en["/schema/$defs/halter/properties/email/title"];
  return next as unknown as FormDefinition;
}
