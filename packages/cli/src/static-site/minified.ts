import { Fault } from "@formgeber/core";
import type { SiteFile } from "./site-files.ts";

/**
 * The same files with their modules minified. Vite does it, which is asked for only here.
 * @fault cli/minifier-missing
 */
export async function minified(files: readonly SiteFile[]): Promise<readonly SiteFile[]> {
  const { minify } = await vite();
  return Promise.all(files.map(async ({ name, text }) => {
    if (!name.endsWith(".js")) return { name, text };
    const { code, errors } = await minify(name, text);
    const [error] = errors;
    if (error) throw new Error(`${name} does not minify: ${error.message}`);
    return { name, text: `${code.trimEnd()}\n` };
  }));
}

async function vite(): Promise<typeof import("vite")> {
  try {
    return await import("vite");
  } catch (error) {
    throw new Fault("cli/minifier-missing", {}, error);
  }
}
