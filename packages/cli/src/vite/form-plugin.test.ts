import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig, type Rollup, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { garden } from "../form-test/garden.testing.ts";
import { formgeber, type FormPluginOptions } from "./form-plugin.ts";

let root = "";
const at = (name: string): string => join(root, name);
const write = (name: string, content: unknown): Promise<void> => writeFile(at(name), typeof content === "string" ? content : JSON.stringify(content, undefined, 2));

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "vite-forms-")));
  await write("garden.form.json", garden);
  await write("site.js", 'import form from "./garden.form.json?form"; globalThis.form = form;');
});
afterEach(() => rm(root, { recursive: true }));

const config = (options?: FormPluginOptions): InlineConfig => ({ root, configFile: false, logLevel: "silent", plugins: [formgeber(options)], optimizeDeps: { noDiscovery: true } });

async function built(options?: FormPluginOptions): Promise<string> {
  const result = await build({ ...config(options), build: { write: false, minify: false, rollupOptions: { input: at("site.js") } } });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return outputs.filter((one): one is Rollup.OutputChunk => one.type === "chunk").map(({ code }) => code).join("\n");
}

describe("in a build", () => {
  test("a form becomes code that makes no code from text", async () => {
    const code = await built();
    expect(code).toContain("Garten pachten");
    expect(code).toMatch(/conditions: \[/);
    expect(code).not.toMatch(/\beval\(|new Function/);
  });

  test("the types of its answers are kept beside it, unless nobody wants them", async () => {
    await built({ types: false });
    await expect(readFile(at("garden.answers.d.ts"))).rejects.toThrow("ENOENT");
    await built();
    expect(await readFile(at("garden.answers.d.ts"), "utf8")).toContain("export type GardenAnswers");
  });

  test("a form with errors stops it, with every error and the place of the first", async () => {
    await write("garden.form.json", { ...garden, layout: [{ page: "first", title: "Garten", show: ["/kind", "/cold", "/colder"] }] });
    const error = await built().then(() => undefined, (found: Error & { errors?: readonly Error[] }) => found);
    const text = [error?.message, ...(error?.errors ?? []).map(({ message }) => message)].join("\n");
    expect(text).toMatch(/garden\.form\.json/);
    expect(text).toMatch(/\d+:\d+ {2}definition\/\S+ at \/layout\/0\/show\/1: expected .+, found .+/);
    expect(text).toMatch(/at \/layout\/0\/show\/2/);
  });

  test("other imports of the file stay what they are", async () => {
    await write("site.js", 'import definition from "./garden.form.json"; globalThis.title = definition.title;');
    expect(await built()).toContain("Garten pachten");
  });
});

describe("on a development server", () => {
  let server: ViteDevServer;
  beforeEach(async () => { server = await (await createServer({ ...config(), server: { host: "127.0.0.1", port: 0 } })).listen(); });
  afterEach(() => server.close());

  const get = async (address: string): Promise<string> => (await fetch(new URL(address, server.resolvedUrls?.local[0]))).text();
  const importedBy = (code: string): string => /from "([^"]+)"/.exec(code)?.[1] ?? "";
  /** What a browser gets for the form: the module, or the page that says what is wrong with it. */
  const served = async (): Promise<string> => get(importedBy(await get("/site.js")));

  test("a form is served as a module that imports its checks", async () => {
    const code = await served();
    expect(code).toContain("Garten pachten");
    expect(await get(importedBy(code))).toContain("validate:");
  });

  test("a saved change is served", async () => {
    expect(await served()).toContain("Garten pachten");
    await write("garden.form.json", { ...garden, title: "Beet pachten" });
    await expect.poll(served, { timeout: 10_000 }).toContain("Beet pachten");
  });

  test("an error names file, line and column for the overlay, and is gone when the form is mended", async () => {
    await write("garden.form.json", '{\n  "id": garden\n}');
    const torn = await served();
    expect(torn).toContain('"plugin":"formgeber"');
    expect(torn).toMatch(/"loc":\{"file":"[^"]*garden\.form\.json","line":2,"column":9\}/);
    expect(torn).toContain('\\"id\\": garden');
    await write("garden.form.json", { ...garden, layout: [{ page: "first", title: "Garten", show: ["/cold"] }] });
    await expect.poll(served, { timeout: 10_000 }).toMatch(/definition\/\S+ at \/layout\/0\/show\/0/);
    await write("garden.form.json", garden);
    await expect.poll(served, { timeout: 10_000 }).toContain("formPackage");
  });
});
