import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumArguments, findChromium } from "@formgeber/workbench/bootstrap/chromium.mjs";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const types: { readonly [ending: string]: string } = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let folder = "";
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-site-"));
  // As a person builds it: in a process of its own, from what was built.
  const { status, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "examples/static-site", "--outDir", folder, "--emptyOutDir"], { cwd: repository, encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://site").pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const stream = createReadStream(join(folder, file));
    stream.on("open", () => { response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-security-policy": "default-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" }); });
    stream.on("error", () => { response.writeHead(404).end(); });
    stream.pipe(response);
  });
  await new Promise<void>((resume) => { server.listen(0, "127.0.0.1", resume); });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a built site shows its form and reads it, under a policy that lets no text become code", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on("console", (message) => { if (message.type() === "error" && !message.text().includes("favicon")) complaints.push(message.text()); });
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.getByRole("button", { name: "Jetzt ausfüllen" }).click();
  await page.getByLabel("Familienname").fill("Muster");
  await page.getByRole("button", { name: /^Weiter/ }).click();
  await page.getByRole("link", { name: /Vornamen/ }).waitFor();
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
});
