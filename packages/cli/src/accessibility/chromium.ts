import { existsSync } from "node:fs";
import { Fault } from "@formgeber/core";
import type { Browser } from "playwright";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"];

/**
 * Starts a Chromium without a window: the one at `path`, else a known place, else Playwright's own.
 * @fault cli/browser-missing
 */
export async function startChromium(path: string | undefined): Promise<Browser> {
  const executablePath = path ?? process.env["CHROMIUM_PATH"] ?? PLACES.find((place) => existsSync(place));
  try {
    const { chromium } = await import("playwright");
    return await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  } catch (error) {
    throw new Fault("cli/browser-missing", { found: error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error) }, error);
  }
}
