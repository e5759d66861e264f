import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Holds a product against its golden file, and writes the file instead where `FORMGEBER_GOLDEN` is "write"
 * (`npm run golden`). Throws where file and product differ, with the first line that does.
 */
export function holdAgainstGolden(file: string, product: string | Uint8Array): void {
  if (process.env["FORMGEBER_GOLDEN"] === "write") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, product);
    return;
  }
  const golden = readGolden(file);
  const found = Buffer.from(product);
  if (golden.equals(found)) return;
  throw new Error(`expected what stands in ${file}; found ${differenceOf(golden, found, typeof product === "string")}. If the change is meant, run: npm run golden`);
}

function readGolden(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`expected the golden file ${file}; there is none. Run: npm run golden`, { cause });
  }
}

function differenceOf(golden: Buffer, found: Buffer, isText: boolean): string {
  if (!isText) {
    const at = golden.findIndex((byte, i) => byte !== found[i]);
    return `another byte at offset ${at === -1 ? golden.length : at} (${golden.length} bytes expected, ${found.length} found)`;
  }
  const expected = golden.toString().split("\n");
  const lines = found.toString().split("\n");
  const at = lines.findIndex((line, i) => line !== expected[i]);
  const line = at === -1 ? lines.length : at;
  return `at line ${line + 1}:\n- ${expected[line] ?? "(end)"}\n+ ${lines[line] ?? "(end)"}\n`;
}
