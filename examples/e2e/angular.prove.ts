import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { fillIn, openExample, repository } from "./npm-example.ts";

const folder = join(repository, "examples/angular");

/** Runs npm in the folder of the example. */
function npm(...args: readonly string[]): void {
  // Angular is compiled by what is published, not by sources: the conditions of this test run are not those of its process.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stderr, stdout } = spawnSync("npm", args, { cwd: folder, env, encoding: "utf8", shell: process.platform === "win32" });
  expect({ status, output: `${stdout}\n${stderr}` }).toMatchObject({ status: 0 });
}

test("the example for Angular is installed, built, filled in and told what would be sent", async () => {
  npm("install", "--no-audit", "--no-fund");
  npm("run", "build");
  const browser = await openBrowser();
  try {
    const site = await openExample(browser, join(folder, "dist"));
    const { prepared, expected } = await fillIn(site.page);
    expect(prepared).toEqual(expected);
    expect(await site.complaints()).toEqual([]);
    await site.close();
  } finally {
    await browser.close();
  }
});
