import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { preview } from "vite";
import { watchedPage, type WatchedPage } from "./browser.ts";

export const repository = fileURLToPath(new URL("../..", import.meta.url));
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'self'";
const answers = JSON.parse(readFileSync(new URL("../forms/hundesteuer-anmeldung/answers/minimal.answers.json", import.meta.url), "utf8")) as { readonly halter: { readonly name: { readonly vornamen: string; readonly familienname: string } } };

/** The built example of an npm user, served under a policy without inline code, on a page of its own. */
export interface OpenExample extends WatchedPage {
  close(): Promise<void>;
}

/** Serves what an example was built into, and opens it. */
export async function openExample(browser: Browser, folder: string): Promise<OpenExample> {
  const server = await preview({ configFile: false, root: repository, build: { outDir: folder }, preview: { host: "127.0.0.1", port: 0, headers: { "content-security-policy": POLICY } } });
  const address = server.resolvedUrls?.local[0] ?? "";
  const watched = await watchedPage(browser, [new URL(address).origin]);
  watched.page.setDefaultTimeout(15_000);
  await watched.page.goto(address);
  return {
    ...watched,
    async close() {
      await watched.page.context().close();
      await server.close();
    },
  };
}

/** Fills in the form as a person does, all but one answer as a draft would bring it, and sends it. Gives what was prepared, and what should have been. */
export async function fillIn(page: Page): Promise<{ readonly prepared: unknown; readonly expected: unknown }> {
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  const { halter: { name, ...person }, ...rest } = answers;
  await go(page, { answers: { ...rest, halter: { ...person, name: { vornamen: name.vornamen } } } });
  await page.getByRole("textbox", { name: "Familienname" }).fill(name.familienname);
  await go(page, { page: "check" });
  await page.getByRole("button", { name: "Absenden" }).click();
  return { prepared: JSON.parse(await page.locator("#prepared").textContent() ?? ""), expected: answers };
}

/** Puts the form into a state that a person could have brought it to. */
async function go(page: Page, state: object): Promise<void> {
  await page.evaluate(async (changed) => {
    const element = document.querySelector("fg-form") as unknown as { session: object; updateComplete: Promise<unknown> };
    element.session = { ...element.session, ...changed };
    await element.updateComplete;
  }, state);
}
