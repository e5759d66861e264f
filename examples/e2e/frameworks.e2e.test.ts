import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { fillIn, openExample, repository, type OpenExample } from "./npm-example.ts";

// The element on pages of npm users, as the example of each framework has it. Angular's: `npm run prove`.
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

describe.each(["static-site", "react", "vue"])("the example %s", (example) => {
  let folder = "";
  let site: OpenExample;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `formgeber-${example}-`));
    // As a person builds it: in a process of its own, from what was built.
    const { status, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", `examples/${example}`, "--outDir", folder, "--emptyOutDir"], { cwd: repository, encoding: "utf8" });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    site = await openExample(browser, folder);
  });

  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("shows the form, takes what is typed, and is told what would be sent", async () => {
    const { prepared, expected } = await fillIn(site.page);
    expect(prepared).toEqual(expected);
  });

  test("runs under a policy without inline code, and asks nobody else", async () => {
    expect(await site.complaints()).toEqual([]);
  });
});
