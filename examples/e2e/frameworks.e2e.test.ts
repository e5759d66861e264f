import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, watchedPage, type WatchedPage } from "./browser.ts";

// The element on pages of npm users, as the example of each framework has it.
const repository = fileURLToPath(new URL("../..", import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
const answers = JSON.parse(readFileSync(new URL("../forms/hundesteuer-anmeldung/answers/minimal.answers.json", import.meta.url), "utf8")) as { readonly halter: { readonly name: { readonly vornamen: string; readonly familienname: string } } };

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

describe.each(["static-site", "react", "vue"])("the example %s", (example) => {
  let folder = "";
  let server: PreviewServer;
  let watched: WatchedPage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `formgeber-${example}-`));
    // As a person builds it: in a process of its own, from what was built.
    const { status, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", `examples/${example}`, "--outDir", folder, "--emptyOutDir"], { cwd: repository, encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    server = await preview({ configFile: false, root: join(repository, "examples", example), build: { outDir: folder }, preview: { host: "127.0.0.1", port: 0, headers: { "content-security-policy": POLICY } } });
    const address = server.resolvedUrls?.local[0] ?? "";
    watched = await watchedPage(browser, [new URL(address).origin]);
    watched.page.setDefaultTimeout(15_000);
    await watched.page.goto(address);
  });

  afterAll(async () => {
    await watched?.page.context().close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("shows the form, takes what is typed, and is told what would be sent", async () => {
    const { page } = watched;
    await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
    const { halter: { name, ...person }, ...rest } = answers;
    await go(page, { answers: { ...rest, halter: { ...person, name: { vornamen: name.vornamen } } } });
    await page.getByRole("textbox", { name: "Familienname" }).fill(name.familienname);
    await go(page, { page: "check" });
    await page.getByRole("button", { name: "Absenden" }).click();
    expect(JSON.parse(await page.locator("#prepared").textContent() ?? "")).toEqual(answers);
  });

  test("runs under a policy without inline code, and asks nobody else", async () => {
    expect(await watched.complaints()).toEqual([]);
  });
});

/** Puts the form into a state that a person could have brought it to. */
async function go(page: Page, state: object): Promise<void> {
  await page.evaluate(async (changed) => {
    const element = document.querySelector("fg-form") as unknown as { session: object; updateComplete: Promise<unknown> };
    element.session = { ...element.session, ...changed };
    await element.updateComplete;
  }, state);
}
