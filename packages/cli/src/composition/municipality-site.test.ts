import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMunicipalitySite, type RunningSite } from "./municipality-site.ts";

const folder = mkdtempSync(join(tmpdir(), "formgeber-site-"));
let site: RunningSite;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<script src=\"%SERVICE%/embed/loader.js\"></script>");
  writeFileSync(join(folder, "notes.txt"), "not for the public");
  site = await startMunicipalitySite({ folder, port: 0, host: "127.0.0.1", service: "http://forms.example" });
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

test("puts the service's address into pages", async () => {
  expect(await (await fetch(`${site.origin}/`)).text()).toContain("http://forms.example/embed/loader.js");
});

test("sends a policy that knows no inline code and no eval", async () => {
  const policy = (await fetch(`${site.origin}/index.html`)).headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self' http://forms.example");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
});

test.each(["/notes.txt", "/../package.json", "/%2e%2e/package.json", "/nothing.html"])("has nothing at %s", async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test("takes no other method", async () => {
  expect((await fetch(site.origin, { method: "POST" })).status).toBe(405);
});

/** The status of a path as it stands; `fetch` would resolve the dots. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    request(site.origin, { path }, (response) => { response.resume(); resolve(response.statusCode); }).end();
  });
}
