import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromiumArguments, findChromium } from "@formgeber/workbench/bootstrap/chromium.mjs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published, suiteDocuments, suiteGroups } from "../src/compile/conformance.testing.ts";
import { schemaForm } from "../src/relevance/schema-form.testing.ts";

// A page that may run nothing but files of its own origin: no code from text, no style, no connection.
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const CORE = new URL("../dist/", import.meta.url);

const RUN = `
import { nativeRuntime } from "/core/form/native-runtime.js";
import { groups } from "/groups.js";

const violations = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
const wrong = [];
let asked = 0;
for (const [number, group] of groups.entries()) {
  const { validate } = (await import("/modules/" + number + ".js")).default(nativeRuntime);
  for (const { description, data, valid } of group.tests) {
    asked++;
    if (validate(data) !== valid) wrong.push(group.file + ": " + group.description + ": " + description);
  }
}
const before = violations.length;
let madeCode = true;
try { new Function("return 1"); } catch { madeCode = false; }
document.title = JSON.stringify({ asked, wrong, before, madeCode });
`;

const files = new Map<string, string>([["/", '<!doctype html><script type="module" src="/run.js"></script>'], ["/run.js", RUN]]);
let server: Server;
let browser: Browser;
let page: Page;
let expected = 0;

beforeAll(async () => {
  const documents = suiteDocuments();
  const groups = suiteGroups().flatMap((group) => {
    const result = published(group, documents);
    return "refused" in result ? [] : [{ ...group, schema: result.schema }];
  });
  for (const [number, { schema }] of groups.entries()) files.set(`/modules/${number}.js`, (await schemaForm(schema)).text);
  // As a text that is parsed, since an object literal would take a member "__proto__" for the prototype.
  const told = groups.map(({ file, description, tests }) => ({ file, description, tests }));
  files.set("/groups.js", `export const groups = JSON.parse(${JSON.stringify(JSON.stringify(told))});`);
  expected = groups.reduce((sum, { tests }) => sum + tests.length, 0);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = path.startsWith("/core/") ? readFile(new URL(path.slice("/core/".length), CORE), "utf8") : Promise.resolve(files.get(path));
    body.then(
      (text) => response.writeHead(text === undefined ? 404 : 200, { "content-type": path === "/" ? "text/html" : "text/javascript", "content-security-policy": POLICY }).end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test("a browser that may not make code gives the verdict of the JSON Schema Test Suite on every test inside the profile", async () => {
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  // Playwright's own way to wait makes code from text, which this page refuses.
  await expect.poll(() => page.title(), { timeout: 60_000 }).not.toBe("");
  const { asked, wrong, before, madeCode } = JSON.parse(await page.title()) as { asked: number; wrong: readonly string[]; before: number; madeCode: boolean };
  expect(wrong).toEqual([]);
  expect(asked).toBe(expected);
  expect(before).toBe(0);
  // The policy is really in force.
  expect(madeCode).toBe(false);
});
