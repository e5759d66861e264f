import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "../../packages/workbench/bootstrap/chromium.mjs";
import { accessibilityFindings, openBrowser } from "./browser.ts";

// Every page of every form: empty, with all its errors, and with each answers file, so that each condition stands open once; wide, narrow,
// enlarged, dark, with more contrast, in forced colours, from right to left and with text spaced out.
const repository = fileURLToPath(new URL("../../", import.meta.url));
const formsFolder = join(repository, "examples/forms");
const forms = (await readdir(formsFolder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);

let folder = "";

beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "formgeber-evidence-")); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

test.each(forms)("the form %s has no accessibility finding in any state or circumstance, and its evidence says so", async (form) => {
  const evidence = join(folder, `${form}.html`);
  const chromium = findChromium();
  const words = ["accessibility", join(formsFolder, form, `${form}.form.json`), "-o", evidence, ...(chromium === undefined ? [] : ["--browser", chromium])];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(repository, "packages/cli/bin/formgeber.js"), ...words]).catch((error: { stdout: string; stderr: string }) => error);
  expect(`${stdout}${stderr}`).toMatch(/^\S+: \d+ screens, nothing found; \S+\n$/);
  expect(await readFile(evidence, "utf8")).toContain("kein Befund der maschinellen Prüfung");
}, 400_000);

test("the evidence itself has no accessibility finding", async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(await readFile(join(folder, "hundesteuer-anmeldung.html"), "utf8"));
    expect(await accessibilityFindings(page, "main")).toEqual([]);
  } finally {
    await browser.close();
  }
});
