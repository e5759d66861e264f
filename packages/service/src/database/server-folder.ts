import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Fault } from "@formgeber/core";
import { SHARED_FOLDER } from "./server-binaries.ts";
import { closedFolder, type ServerUser } from "./server-user.ts";

/** Where a private PostgreSQL keeps its things. All paths are absolute. */
export interface ServerFolder {
  /** Owned by the server's user; holds the two below. */
  readonly home: string;
  /** PGDATA. */
  readonly cluster: string;
  readonly log: string;
  /** Folder of the Unix socket: the only way in. */
  readonly socket: string;
  /** Of the two database roles; kept beside the data, readable by us alone. */
  readonly passwords: { readonly owner: string; readonly service: string };
}

// A Unix socket's path has room for about 100 bytes on every system; the file name takes 16.
const SOCKET_PATH_LIMIT = 80;

/**
 * Makes the folders of a private server inside a data folder, or finds them. Where root's data folder lies behind one
 * that the server's user may not enter, the cluster lies in /var/lib/formgeber instead, under a name kept in the data folder.
 * @fault service/folder-unreachable when /var/lib is closed to that user too.
 */
export function serverFolder(dataFolder: string, user: ServerUser | undefined): ServerFolder {
  const data = resolve(dataFolder);
  mkdirSync(data, { recursive: true, mode: user ? 0o711 : 0o700 });
  if (user) chmodSync(data, 0o711);
  const { place, ...passwords } = secrets(join(data, "database.passwords"));
  const shared = join(SHARED_FOLDER, `data-${place}`);
  const home = existsSync(shared) || closedFolder(data, user) ? shared : join(data, "database");
  if (home === shared) mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  own(home, user);
  const closed = closedFolder(home, user);
  if (closed) throw new Fault("service/folder-unreachable", { path: closed, user: user?.name ?? "" });
  const near = join(home, "socket");
  const socket = Buffer.byteLength(near) <= SOCKET_PATH_LIMIT ? near : join(tmpdir(), `formgeber-${place}`);
  own(socket, user);
  return { home, cluster: join(home, "cluster"), log: join(home, "server.log"), socket, passwords };
}

function own(folder: string, user: ServerUser | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
}

/** The passwords, and the name of the place outside: whoever removes the data folder gets a new one, never old data. */
function secrets(path: string): ServerFolder["passwords"] & { readonly place: string } {
  if (!existsSync(path)) {
    const make = () => randomBytes(24).toString("base64url");
    writeFileSync(path, JSON.stringify({ owner: make(), service: make(), place: randomBytes(8).toString("hex") }), { mode: 0o600, flag: "wx" });
  }
  return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof secrets>;
}
