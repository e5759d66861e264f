import { characterSequences } from "@formgeber/core";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { accepted, answer, transcript } from "../fixture/transcripts.ts";
import { exportPdf, type PdfInput } from "./index.ts";
import { readFonts } from "./fonts.ts";

const fonts = await readFonts();
const folder = mkdtempSync(join(tmpdir(), "foreign-readers-"));
const file = join(folder, "document.pdf");

afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: readonly string[]): { readonly status: number | null; readonly text: string } | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  return error === undefined ? { status, text: `${stdout}${stderr}` } : undefined;
}

/** True where the program is not installed. */
function lacks(program: string, question: string): boolean {
  return run(program, question) === undefined;
}

async function written(input: Omit<PdfInput, "fonts">): Promise<string> {
  writeFileSync(file, await exportPdf({ ...input, fonts }));
  return file;
}

describe.skipIf(lacks("pdftotext", "-v"))("poppler", () => {
  test("copies every sequence of DIN 91379 as it was written", async () => {
    const all = transcript(...characterSequences.map((sequence) => answer(sequence, `x${sequence}x`)));
    const text = run("pdftotext", "-enc", "UTF-8", await written({ transcript: all }), "-")?.text.normalize("NFC") ?? "";
    expect(characterSequences.filter((sequence) => !text.includes(`x${sequence.normalize("NFC")}x`))).toEqual([]);
  });

  test("copies crosses, and characters the fonts lack", async () => {
    const text = run("pdftotext", "-enc", "UTF-8", await written(accepted), "-")?.text;
    expect(text).toContain("☒");
    expect(text).toContain("🌳");
  });

  test("sees a tagged document", async () => {
    expect(run("pdfinfo", await written(accepted))?.text).toMatch(/Tagged:\s+yes[\s\S]*JavaScript:\s+no/);
  });
});

describe.skipIf(lacks("qpdf", "--version"))("qpdf", () => {
  test("finds no error in the syntax of the file", async () => {
    expect(run("qpdf", "--check", await written(accepted))?.status).toBe(0);
  });
});

describe.skipIf(lacks("verapdf", "--version"))("veraPDF", () => {
  test.each(["3a", "ua1"])("finds the file conforming to %s", async (flavour) => {
    expect(run("verapdf", "--flavour", flavour, "--format", "text", await written(accepted))?.text).toMatch(/^PASS/m);
  });
});
