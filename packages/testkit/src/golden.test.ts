import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdAgainstGolden } from "./golden.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "golden-"));
  vi.stubEnv("FORMGEBER_GOLDEN", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("what stands in the golden file passes, text or bytes", () => {
  writeFileSync(join(folder, "a.txt"), "eins\nzwei\n");
  holdAgainstGolden(join(folder, "a.txt"), "eins\nzwei\n");
  holdAgainstGolden(join(folder, "a.txt"), new TextEncoder().encode("eins\nzwei\n"));
});

test("a difference is told by its first line, or its first byte", () => {
  writeFileSync(join(folder, "a.txt"), "eins\nzwei\n");
  expect(() => holdAgainstGolden(join(folder, "a.txt"), "eins\ndrei\n")).toThrow(/line 2:\n- zwei\n\+ drei/);
  expect(() => holdAgainstGolden(join(folder, "a.txt"), "eins\nzwei\nmehr")).toThrow(/line 3:\n- \n\+ mehr/);
  expect(() => holdAgainstGolden(join(folder, "a.txt"), "eins")).toThrow(/line 2:\n- zwei\n\+ \(end\)/);
  expect(() => holdAgainstGolden(join(folder, "a.txt"), Uint8Array.of(0x65, 0x69, 0))).toThrow(/offset 2 \(10 bytes expected, 3 found\)/);
});

test("a golden file that is not there is asked for", () => {
  expect(() => holdAgainstGolden(join(folder, "b.txt"), "x")).toThrow(/there is none. Run: npm run golden/);
});

test("asked to write, it writes and passes", () => {
  vi.stubEnv("FORMGEBER_GOLDEN", "write");
  holdAgainstGolden(join(folder, "new/c.txt"), "neu");
  expect(readFileSync(join(folder, "new/c.txt"), "utf8")).toBe("neu");
});
