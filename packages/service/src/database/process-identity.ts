import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What tells one process from a later one that was given the same number. */
export interface ProcessIdentity {
  /** When it started, as the operating system writes it. Compared, never read. */
  readonly startedAt: string;
  /** Program and arguments, joined by blanks. */
  readonly command: string;
}

/** The identity of a live process; undefined when there is none of that number, or only its remains (a zombie). */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { startedAt: fields[19] ?? "", command };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessIdentity | undefined {
  try {
    const ask = (what: string) => execFileSync("ps", ["-o", `${what}=`, "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return ask("stat").startsWith("Z") ? undefined : { startedAt: ask("lstart"), command: ask("args") };
  } catch {
    return undefined;
  }
}
