import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "@formgeber/core";
import { processIdentity } from "./process-identity.ts";

const LOCK = "service.lock";

/**
 * Claims a data folder for this process, making it if there is none, and gives the function that frees it. A lock whose owner no longer lives is
 * taken over: the number of a process is only believed together with the time it started.
 * @fault service/folder-in-use when a live process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, LOCK);
  const mine = `${process.pid}\n${processIdentity(process.pid)?.startedAt ?? ""}\n`;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      writeFileSync(path, mine, { flag: "wx", mode: 0o600 });
      return () => { if (read(path) === mine) rmSync(path, { force: true }); };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = read(path);
    if (found === undefined) continue;
    const [pid = "", startedAt = ""] = found.split("\n");
    if (lives(Number(pid), startedAt)) throw new Fault("service/folder-in-use", { folder, pid: Number(pid) });
    rmSync(path, { force: true });
  }
  throw new Fault("service/folder-in-use", { folder, pid: "unknown" });
}

function lives(pid: number, startedAt: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  return processIdentity(pid)?.startedAt === startedAt;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
