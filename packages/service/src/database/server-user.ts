import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The user the private PostgreSQL runs as, where that is another than ours. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lets it run as somebody else: "postgres" where there is such a user, else a
 * user made for it, else "nobody". Undefined for an ordinary user, who runs it in person.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = find("postgres");
  if (known) return known;
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], { stdio: "ignore" });
  } catch {
    // No useradd on this system, or another process was quicker.
  }
  return find("postgres") ?? find("nobody");
}

/** The first folder on the way to `path`, itself included, that the user may not enter; undefined when all are open. */
export function closedFolder(path: string, user: ServerUser | undefined): string | undefined {
  if (!user) return undefined;
  const folders = [path];
  while (dirname(folders[0] ?? "/") !== folders[0]) folders.unshift(dirname(folders[0] ?? "/"));
  return folders.find((folder) => {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    return (mode & bit) === 0;
  });
}

function find(name: string): ServerUser | undefined {
  const line = readFileSync("/etc/passwd", "utf8").split("\n").find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
}
