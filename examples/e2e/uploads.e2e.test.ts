import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { administrationFields } from "@formgeber/fields";
import { readTenant, startService } from "@formgeber/service";
import { definitionOf } from "@formgeber/testkit";
import { PLACE, photoWithPlace } from "@formgeber/testkit/photo";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserBundles } from "../../packages/cli/src/composition/browser-bundles.ts";
import { compiler } from "../../packages/cli/src/composition/compiler.ts";
import { firstPageRenderer } from "../../packages/cli/src/composition/first-pages.ts";
import { renderersFor } from "../../packages/cli/src/composition/renderers.ts";
import dresden from "../tenants/dresden.tenant.json" with { type: "json" };
import { openBrowser } from "./browser.ts";
import { serve } from "./demonstration.ts";
import { freePort, startLine, type Line } from "./line.ts";

// Files on bad lines: from the browser over a line that breaks to the folder of a service that is killed.
const MEGABYTE = 1 << 20;
const files = definitionOf({
  type: "object", required: ["plan"],
  properties: { plan: { type: "string", title: "Lageplan" }, photos: { type: "array", maxItems: 5, items: { type: "string" }, title: "Fotos vom Platz" } },
}, {
  id: "unterlagen", layout: [{ page: "one", title: "Unterlagen", show: ["/plan", "/photos"] }],
  fields: { "/plan": { type: "file", options: { mediaTypes: ["application/pdf"], maxSizeBytes: 20_000_000 } }, "/photos": { type: "files", options: { mediaTypes: ["image/jpeg", "application/pdf"] } } },
});
const noFiles = definitionOf({ type: "object", required: ["name"], properties: { name: { type: "string", title: "Name" } } }, { id: "ohne-dateien", layout: [{ page: "one", title: "Person", show: ["/name"] }] });

let folder: string;
let port: number;
let line: Line;
let service: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formgeber-e2e-"));
  port = await freePort();
  line = await startLine(port);
  const first = await startService({
    types: administrationFields, compiler, renderers: renderersFor("test"), firstPages: await firstPageRenderer(),
    dataFolder: folder, assets: browserBundles(), port: 0, log: () => undefined,
  });
  await first.saveTenant(readTenant(dresden));
  for (const definition of [files, noFiles]) await first.publish(dresden.ars, definition, {});
  await first.close();
  service = await start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await line?.stop();
  await service?.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = () => serve(folder, "--port", String(port), "--public-url", line.origin);

/** A citizen before the files of a form. */
async function begin(form = files): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${line.origin}/${dresden.ars}/${form.id}`);
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  return page;
}

const choose = (page: Page, label: string, ...chosen: { readonly name: string; readonly buffer: Buffer; readonly mimeType?: string }[]) =>
  page.getByLabel(new RegExp(`^${label}(\\s–|$)`)).setInputFiles(chosen.map((file) => ({ mimeType: "application/pdf", ...file })));
const shown = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });
const arrived = (page: Page, name: string) => shown(page, name).getByText("Hinzugefügt").waitFor();
const focused = (page: Page) => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.ariaLabel ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? "";
});

/** A file that is a PDF by its beginning, of bytes that differ everywhere. */
function pdf(size: number, seed: number): Buffer {
  const content = Buffer.alloc(size);
  for (let i = 0, state = seed; i + 4 <= size; i += 4) content.writeUInt32LE(state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0, i);
  content.write("%PDF-1.4\n");
  return content;
}

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** The hashes of everything the service keeps. */
async function kept(): Promise<readonly string[]> {
  const stored = (await readdir(join(folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return await Promise.all(stored.map(async ({ parentPath, name }) => hashOf(await readFile(join(parentPath, name)))));
}

test("a file of 12 MB whose line breaks twice arrives whole, and little of it is sent twice", async () => {
  const page = await begin();
  const content = pdf(12 * MEGABYTE, 1);
  const before = line.sentBytes();
  const cuts = line.cutAfter(2.5 * MEGABYTE).then(() => line.cutAfter(3.3 * MEGABYTE));
  await choose(page, "Lageplan", { name: "lageplan.pdf", buffer: content });
  // That it is said is another test's: here it is over before a loaded machine has looked.
  await cuts;
  await arrived(page, "lageplan.pdf");
  expect(await kept()).toContain(hashOf(content));
  expect(line.sentBytes() - before).toBeLessThan(14.5 * MEGABYTE);
  await page.context().close();
});

test("a person halts a file and goes on with it by the keyboard, and the focus is never lost", async () => {
  const page = await begin();
  const content = pdf(4 * MEGABYTE, 2);
  const held = line.holdAfter(1.5 * MEGABYTE);
  await choose(page, "Lageplan", { name: "lageplan.pdf", buffer: content });
  await held;
  await page.getByRole("button", { name: "„lageplan.pdf“ anhalten" }).press("Enter");
  await shown(page, "lageplan.pdf").getByText("Angehalten").waitFor();
  line.release();
  expect(await focused(page)).toBe("„lageplan.pdf“ fortsetzen");
  expect(await kept()).not.toContain(hashOf(content));
  await page.keyboard.press("Enter");
  await arrived(page, "lageplan.pdf");
  expect(await kept()).toContain(hashOf(content));
  expect(await focused(page)).toContain("Lageplan");
  await page.context().close();
});

test("several files chosen at once all arrive; one too many is refused in words", async () => {
  const page = await begin();
  const contents = [3, 4, 5, 6, 7, 8].map((seed) => pdf(MEGABYTE / 2 + seed, seed));
  await choose(page, "Fotos vom Platz", ...contents.map((buffer, i) => ({ name: `foto-${i + 1}.pdf`, buffer })));
  for (const number of [1, 2, 3, 4, 5]) await arrived(page, `foto-${number}.pdf`);
  await shown(page, "foto-6.pdf").getByText("Möglich sind höchstens 5 Dateien.").waitFor();
  const hashes = contents.map(hashOf);
  expect(await kept()).toEqual(expect.arrayContaining(hashes.slice(0, 5)));
  expect(await kept()).not.toContain(hashes[5]);
  await page.context().close();
});

test("a service killed in the middle of a piece takes the rest after it was started again", async () => {
  const page = await begin();
  const content = pdf(5 * MEGABYTE, 9);
  const held = line.holdAfter(1.5 * MEGABYTE);
  await choose(page, "Lageplan", { name: "lageplan.pdf", buffer: content });
  await held;
  const gone = new Promise((resolve) => service.process.once("exit", resolve));
  service.process.kill("SIGKILL");
  await gone;
  line.release();
  await shown(page, "lageplan.pdf").getByText("Keine Verbindung.").waitFor();
  service = await start();
  await arrived(page, "lageplan.pdf");
  expect(await kept()).toContain(hashOf(content));
  await page.context().close();
});

test("a photo with its place arrives without it", async () => {
  const page = await begin();
  await choose(page, "Fotos vom Platz", { name: "hund.jpg", mimeType: "image/jpeg", buffer: Buffer.from(photoWithPlace("jpeg")) });
  await arrived(page, "hund.jpg");
  const stored = (await readdir(join(folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = await Promise.all(stored.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  expect(contents.filter((content) => content[0] === 0xff && content[1] === 0xd8)).toHaveLength(1);
  expect(contents.some((content) => content.includes(PLACE))).toBe(false);
  await page.context().close();
});

test("a draft that is gone on with elsewhere has the files that had arrived, and can be sent with them", async () => {
  const page = await begin();
  await choose(page, "Lageplan", { name: "lageplan.pdf", buffer: pdf(10_000, 10) });
  await arrived(page, "lageplan.pdf");
  await page.getByRole("button", { name: "Zwischenspeichern" }).click();
  await page.getByRole("button", { name: "Einverstanden, speichern" }).click();
  const link = await page.getByRole("textbox", { name: "Ihr Link" }).inputValue();
  const elsewhere = await (await browser.newContext({ locale: "de-DE" })).newPage();
  elsewhere.setDefaultTimeout(20_000);
  await elsewhere.goto(link);
  await arrived(elsewhere, "lageplan.pdf");
  await elsewhere.getByRole("button", { name: /^Weiter/ }).click();
  await elsewhere.getByRole("button", { name: "Absenden" }).click();
  await elsewhere.getByRole("heading", { name: "Ihre Angaben sind eingegangen" }).waitFor();
  await elsewhere.context().close();
  await page.context().close();
});

test("only a form that takes files fetches their faces, and what sends them only when one is chosen", async () => {
  const parts = /\/embed\/(attachments|upload|http-files|image)[a-z.-]*/;
  const fetchedBy = async (form: typeof files): Promise<{ page: Page; fetched: Set<string> }> => {
    const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
    const fetched = new Set<string>();
    page.on("request", (request) => { const [, part] = parts.exec(request.url()) ?? []; if (part !== undefined) fetched.add(part); });
    await page.goto(`${line.origin}/${dresden.ars}/${form.id}`);
    await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
    await page.getByRole("button", { name: /^Weiter/ }).click();
    await page.getByRole("heading", { name: /Bitte berichtigen Sie/ }).waitFor();
    return { page, fetched };
  };
  const plain = await fetchedBy(noFiles);
  expect([...plain.fetched]).toEqual([]);
  const { page, fetched } = await fetchedBy(files);
  expect([...fetched]).toEqual(["attachments"]);
  await choose(page, "Lageplan", { name: "lageplan.pdf", buffer: pdf(10_000, 11) });
  await arrived(page, "lageplan.pdf");
  expect([...fetched].toSorted()).toEqual(["attachments", "http-files", "upload"]);
  await plain.page.context().close();
  await page.context().close();
});
