import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFindings, openBrowser } from "./browser.ts";
import { startDemonstration, type RunningDemonstration } from "./demonstration.ts";

// Every page of every form: empty, with all its errors, and with each answers file, so that each condition stands open once.
const forms = readdirSync(folder(""), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const MUNICIPALITY = "146120000000";

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

describe.each(forms)("%s", (form) => {
  const { layout } = json(`${form}/${form}.form.json`) as { layout: readonly { page: string }[] };
  const pages = layout.map(({ page }) => page);
  const samples = readdirSync(folder(`${form}/answers`)).filter((name) => name.endsWith(".answers.json")).map((name) => name.replace(".answers.json", ""));
  let page: Page;

  beforeAll(async () => {
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(`${demonstration.service}/${MUNICIPALITY}/${form}`);
    await page.getByRole("button", { name: "Jetzt ausfüllen" }).waitFor();
  });

  test("the start page has no accessibility finding", async () => {
    expect(await accessibilityFindings(page, "formgeber-form")).toEqual([]);
  });

  test.each(pages)("page %s, empty, has no accessibility finding", async (id) => {
    await show(page, { page: id, answers: {} });
    expect(await accessibilityFindings(page, "formgeber-form")).toEqual([]);
  });

  test.each(pages)("page %s, with all its errors, has no accessibility finding", async (id) => {
    await show(page, { page: id, answers: {}, checked: [id] });
    const next = page.getByRole("button", { name: /^Weiter/ });
    if (await next.count() > 0) await next.click();
    expect(await accessibilityFindings(page, "formgeber-form")).toEqual([]);
  });

  test.each(samples)("the answers %s have no accessibility finding on any page nor on the check page", async (sample) => {
    const answers = json(`${form}/answers/${sample}.answers.json`);
    const files = optionalJson(`${form}/answers/${sample}.files.json`);
    for (const id of [...pages, "check"]) {
      await show(page, { page: id, answers, files });
      expect(await accessibilityFindings(page, "formgeber-form"), id).toEqual([]);
    }
  });
});

/** Puts the form on the page into a state that a person could have brought it to. */
async function show(page: Page, state: { readonly page: string; readonly answers: unknown; readonly files?: unknown; readonly checked?: readonly string[] }): Promise<void> {
  await page.evaluate(async ({ page: id, answers, files, checked }) => {
    const element = document.querySelector("formgeber-form")?.shadowRoot?.querySelector("fg-form") as unknown as { session: object; updateComplete: Promise<unknown> };
    element.session = { ...element.session, answers, files: files ?? {}, typed: {}, left: [], page: id, checked: checked ?? [] };
    await element.updateComplete;
  }, state);
}

function folder(path: string): string {
  return fileURLToPath(new URL(`../forms/${path}`, import.meta.url));
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(folder(path), "utf8"));
}

function optionalJson(path: string): unknown {
  try {
    return json(path);
  } catch {
    return {};
  }
}
