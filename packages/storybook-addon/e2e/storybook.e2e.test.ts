import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumArguments, findChromium } from "@formgeber/workbench/bootstrap/chromium.mjs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startStorybook, type RunningStorybook } from "./run-storybook.ts";

/** A form of one question. */
const formText = (question: string): string => JSON.stringify({
  id: "sample", version: "1.0.0", language: "de", title: "Etwas anmelden",
  schema: { type: "object", required: ["called"], properties: { called: { type: "string", title: question } } },
  layout: [{ page: "first", title: "Angaben", show: ["/called"] }],
}, undefined, 2);

let folder = "";
let storybook: RunningStorybook;
let browser: Browser;
let page: Page;
const strangers = new Set<string>();

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, `${name}.form.json`), text);
/** A test of the sound form that passes when the name given is Kim. */
const writeTest = (name: string): Promise<void> => writeFile(join(folder, "sound.form.test.json"), JSON.stringify({ tests: [{ name: "Ein Name genügt", answers: { called: name }, expect: { computed: { "/called": "Kim" } } }] }));
const addressOf = (form: string, story: string): string => `${storybook.address}/iframe.html?viewMode=story&id=formulare-${basename(folder).toLowerCase()}-${form}--${story}`;

beforeAll(async () => {
  // Inside the repository, where stories find the packages they import.
  folder = await mkdtemp(fileURLToPath(new URL("forms-", import.meta.url)));
  await Promise.all([write("sound", formText("Name")), write("torn", '{\n  "id": "torn",\n'), write("wrong", formText("Name").replace("/called", "/cold")), writeTest("Kim")]);
  storybook = await startStorybook(folder);
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== storybook.address) strangers.add(origin);
  });
});

afterAll(async () => {
  await browser?.close();
  await storybook?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("every form file is in the index by itself, a broken one too", async () => {
  const { entries } = await (await fetch(`${storybook.address}/index.json`)).json() as { entries: { [id: string]: { title: string; name: string } } };
  const namesOf = (form: string): readonly string[] => Object.values(entries).filter(({ title }) => title.endsWith(`/${form}`)).map(({ name }) => name);
  expect(namesOf("sound")).toEqual(expect.arrayContaining(["Startseite", "Leer", "Mit Fehlern", "Seite 1 – Angaben: leer"]));
  expect(namesOf("torn")).toEqual(["Fehlerhafte Datei"]);
  expect(namesOf("wrong")).toContain("Leer");
});

test("a story shows the form, and a saved change of the file shows in it", async () => {
  await page.goto(addressOf("sound", "empty"));
  await page.getByLabel("Name").waitFor();
  expect(await page.evaluate(() => document.querySelector("fg-form")?.shadowRoot?.querySelectorAll("label").length)).toBe(1);
  await write("sound", formText("Rufname"));
  await page.getByLabel("Rufname").waitFor();
});

test("a test is a story that says what was expected and found, and is marked when it fails", async () => {
  await page.goto(addressOf("sound", "test-1"));
  await page.getByText("Bestanden: eine Erwartung").waitFor();
  await page.locator("fg-form").getByText("Kim").waitFor();
  await writeTest("Kai");
  await page.getByText("Nicht bestanden: 1 von 1 Erwartungen").waitFor();
  await page.getByText("“Rufname” (/called)").or(page.getByText("“Name” (/called)")).waitFor();
  await page.goto(`${storybook.address}/?path=/story/${new URL(addressOf("sound", "test-1")).searchParams.get("id")}`);
  await page.getByText("Caught exception in").waitFor();
});

test("a file that is no JSON says where it is torn", async () => {
  await page.goto(addressOf("torn", "broken"));
  await page.getByText("torn.form.json:3:1").waitFor();
});

test("a definition with errors says where, what was expected, found and is to be done; mended, it is a form again", async () => {
  await page.goto(addressOf("wrong", "empty"));
  await page.getByText("/layout/0/show/0").waitFor();
  for (const part of ["erwartet", "gefunden", "zu tun"]) await page.getByText(part, { exact: true }).first().waitFor();
  await write("wrong", formText("Name"));
  await page.getByLabel("Name").waitFor();
});

test("a new file appears in the sidebar", async () => {
  await page.goto(storybook.address);
  await page.getByText("sound", { exact: true }).waitFor();
  await write("young", formText("Name"));
  await page.getByText("young", { exact: true }).waitFor();
});

test("nothing leaves the machine", () => {
  expect([...strangers]).toEqual([]);
});
