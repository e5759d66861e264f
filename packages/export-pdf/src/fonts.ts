import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

let fonts: Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }> | undefined;

/**
 * Arimo, regular and bold, which covers all letters and sequences of DIN 91379, from its npm package. Read once; the same
 * two arrays each time, so that they are parsed once too. Node only.
 */
export function readFonts(): Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }> {
  fonts ??= readBoth();
  return fonts;
}

async function readBoth(): Promise<{ readonly regular: Uint8Array; readonly bold: Uint8Array }> {
  const require = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([
    readFile(require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf")),
    readFile(require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf")),
  ]);
  return { regular: new Uint8Array(regular), bold: new Uint8Array(bold) };
}
