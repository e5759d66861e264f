import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accepted, answer, transcript } from "../fixture/transcripts.ts";
import { exportPdf } from "./export-pdf.ts";
import { readFonts } from "./fonts.ts";

const run = promisify(execFile);
const home = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
let program: string;

// A program of its own below the package, so that it finds the package's dependencies.
beforeAll(async () => {
  folder = await mkdtemp(join(home, "node_modules", "same-bytes-"));
  program = join(folder, "print-sample.mjs");
  await build({
    entryPoints: [join(home, "fixture/print-sample.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["source"],
    external: ["pdf-lib", "fontkit"],
    logLevel: "error",
  });
});

afterAll(() => rm(folder, { recursive: true }));

async function bytesOfProcess(environment: NodeJS.ProcessEnv): Promise<Buffer> {
  const { stdout } = await run(process.execPath, [program], { encoding: "buffer", env: { PATH: process.env["PATH"], ...environment }, maxBuffer: 1 << 24 });
  return stdout;
}

describe("the same input gives the same bytes", () => {
  test("as those kept for all machines and browsers", async () => {
    const bytes = await exportPdf({ ...accepted, fonts: await readFonts() });
    await expect(`${createHash("sha256").update(bytes).digest("hex")}\n`).toMatchFileSnapshot("../fixture/application.sha256");
  });

  test("in processes of different places and languages", async () => {
    const here = await bytesOfProcess({ TZ: "Europe/Berlin", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" });
    const there = await bytesOfProcess({ TZ: "Pacific/Auckland", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" });
    expect(here.length).toBeGreaterThan(10_000);
    expect(here.equals(there)).toBe(true);
  });

  test("whatever was exported before", async () => {
    const fonts = await readFonts();
    const freshFonts = { regular: fonts.regular.slice(), bold: fonts.bold.slice() };
    await exportPdf({ transcript: transcript(answer("\u2010\u00AD\u2011 Ω\u2126 A\u030A\u212B", "\u00A0\u202F;\u037E K\u212A")), fonts: freshFonts });
    const after = await exportPdf({ ...accepted, fonts: freshFonts });
    expect(Buffer.from(after).equals(await exportPdf({ ...accepted, fonts: { regular: fonts.regular.slice(), bold: fonts.bold.slice() } }))).toBe(true);
  });

  test("and another input another identifier", async () => {
    const fonts = await readFonts();
    const identifier = async (text: string): Promise<string | undefined> =>
      /\/ID \[ <([0-9A-F]{32})> <\1> \]/.exec(Buffer.from(await exportPdf({ transcript: transcript(answer("Frage", text)), fonts })).toString("latin1"))?.[1];
    const [one, other] = [await identifier("a"), await identifier("b")];
    expect(one).toMatch(/^[0-9A-F]{32}$/);
    expect(one).not.toBe(other);
    expect(one).not.toBe("0".repeat(32));
  });
});
