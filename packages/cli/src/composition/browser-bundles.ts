import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Fault } from "@formgeber/core";

/**
 * The folder of what a municipality's page loads, in the package that holds it.
 * @fault cli/not-built
 */
export function browserBundles(): string {
  const entry = createRequire(import.meta.url).resolve("@formgeber/embed");
  const folder = join(dirname(dirname(entry)), "dist", "browser");
  if (!existsSync(join(folder, "loader.js"))) throw new Fault("cli/not-built", { expected: `loader.js in ${folder}` });
  return folder;
}
