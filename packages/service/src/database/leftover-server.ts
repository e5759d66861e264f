import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processIdentity } from "./process-identity.ts";

/** Milliseconds given to an orderly stop, then to a hard one. PostgreSQL recovers from both. */
const PATIENCE_MS = 20_000;

/**
 * Stops what an earlier run left behind in a cluster: a server whose service was killed lives on. Its number stands in
 * `postmaster.pid`; it is only believed when that process really is a PostgreSQL on this cluster, since numbers are
 * given again (in containers very soon). A file that names nobody is removed. Never called while another service
 * holds the data folder.
 */
export async function stopLeftoverServer(cluster: string): Promise<"none" | "stopped"> {
  const file = join(cluster, "postmaster.pid");
  const pid = recordedPid(file);
  if (pid === undefined) return "none";
  if (!servesCluster(pid, cluster)) {
    rmSync(file, { force: true });
    return "none";
  }
  await stopServer(pid);
  return "stopped";
}

/** Ends a PostgreSQL server: fast (open transactions roll back), then at once, then by force. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      if (!processIdentity(pid)) return;
      await wait(20);
    }
  }
}

function servesCluster(pid: number, cluster: string): boolean {
  const command = processIdentity(pid)?.command ?? "";
  return /postgres/.test(command) && command.split(" ").includes(cluster);
}

function recordedPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
