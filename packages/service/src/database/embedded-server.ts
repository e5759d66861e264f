import { spawn, type ChildProcess } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Fault } from "@formgeber/core";
import pg from "pg";
import type { Log } from "../log.ts";
import { stopLeftoverServer, stopServer } from "./leftover-server.ts";
import { serverBinaries } from "./server-binaries.ts";
import { serverFolder, type ServerFolder } from "./server-folder.ts";
import { serverUser, type ServerUser } from "./server-user.ts";

/** A private PostgreSQL server of this process. */
export interface EmbeddedServer {
  /** How the service connects: as the owner of its database, without superuser rights. */
  readonly connection: pg.ClientConfig;
  /** Number of the server's process; changes when it had to be started again. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

const OWNER = "formgeber_owner";
const SERVICE = "formgeber";
// Paths with blanks would break PostgreSQL's own list of socket folders, so the port only names the socket file.
const PORT = 5432;
/** How often a server may end while starting before it is given up. */
const TRIES = 10;

const SETTINGS = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "50",
  shared_buffers: "64MB",
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  // Statements hold what citizens wrote; none may reach the log.
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
} as const;

/**
 * Starts the private server of a data folder, which the caller has locked: makes the cluster if there is none, stops a
 * server left over from a killed run, and keeps the server alive until `stop`. Durable: an acknowledged commit is on disk.
 * @fault service/database-not-started when it does not come up.
 */
export async function startEmbeddedServer(dataFolder: string, log: Log): Promise<EmbeddedServer> {
  const user = serverUser();
  const binaries = serverBinaries(user);
  const folder = serverFolder(dataFolder, user);
  if (!existsSync(join(folder.cluster, "PG_VERSION"))) await makeCluster(folder, binaries, user);
  if (await stopLeftoverServer(folder.cluster) === "stopped") log({ event: "database/leftover-stopped" });

  let stopping = false;
  let endings = 0;
  const launch = (): ChildProcess => {
    const process = run(folder, binaries, user);
    process.once("error", () => { endings = TRIES; });
    process.once("exit", () => { if (!stopping) void relaunch(); });
    return process;
  };
  const relaunch = async () => {
    endings += 1;
    log({ event: "database/restarting" });
    // The workers of a killed server end by themselves soon after it; until then a new one refuses to start.
    await wait(200);
    if (!stopping) server = launch();
  };
  const stop = async () => {
    stopping = true;
    if (server.pid !== undefined) await stopServer(server.pid);
  };
  let server = launch();
  try {
    await ready(folder, () => endings >= TRIES);
    await makeServiceRole(folder);
  } catch (error) {
    await stop();
    throw error;
  }
  log({ event: "database/started", folder: folder.home });
  return {
    connection: { host: folder.socket, port: PORT, user: SERVICE, password: folder.passwords.service, database: SERVICE },
    pid: () => server.pid,
    stop,
  };
}

function run(folder: ServerFolder, binaries: string, user: ServerUser | undefined): ChildProcess {
  const settings = { ...SETTINGS, unix_socket_directories: `"${folder.socket}"` };
  const output = openSync(folder.log, "w", 0o600);
  try {
    return spawn(
      join(binaries, "postgres"),
      ["-D", folder.cluster, "-p", String(PORT), ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      // A session of its own: Ctrl+C in the terminal must reach the service first, which then stops the server.
      { ...identity(user), cwd: "/", env: environment(), detached: true, stdio: ["ignore", output, output] },
    );
  } finally {
    closeSync(output);
  }
}

async function makeCluster(folder: ServerFolder, binaries: string, user: ServerUser | undefined): Promise<void> {
  // Built aside and moved into place, so that a killed first start leaves no half cluster.
  const partial = `${folder.cluster}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const passwordFile = join(folder.home, "password.partial");
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${folder.passwords.owner}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const output = openSync(folder.log, "w", 0o600);
  try {
    const maker = spawn(
      join(binaries, "initdb"),
      ["-D", partial, "-U", OWNER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      { ...identity(user), cwd: "/", env: environment(), stdio: ["ignore", output, output] },
    );
    const code = await new Promise<number | null>((resolve, reject) => { maker.once("error", reject).once("exit", resolve); });
    if (code !== 0) throw notStarted(folder, `initdb ended with ${code}`);
    renameSync(partial, folder.cluster);
  } finally {
    closeSync(output);
    rmSync(passwordFile, { force: true });
  }
}

async function ready(folder: ServerFolder, ended: () => boolean): Promise<void> {
  for (;;) {
    try {
      return await asOwner(folder, async () => {});
    } catch (error) {
      if (ended()) throw notStarted(folder, lastLine(folder.log), error);
      if ((error as { code?: string }).code === "28P01") throw notStarted(folder, "another password than in database.passwords", error);
    }
    await wait(25);
  }
}

async function makeServiceRole(folder: ServerFolder): Promise<void> {
  await asOwner(folder, async (owner) => {
    const { rows: roles } = await owner.query("select from pg_roles where rolname = $1", [SERVICE]);
    if (roles.length === 0) await owner.query(`create role ${SERVICE} login nosuperuser nobypassrls password ${owner.escapeLiteral(folder.passwords.service)}`);
    const { rows: databases } = await owner.query("select from pg_database where datname = $1", [SERVICE]);
    if (databases.length === 0) await owner.query(`create database ${SERVICE} owner ${SERVICE}`);
  });
}

async function asOwner(folder: ServerFolder, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ host: folder.socket, port: PORT, user: OWNER, password: folder.passwords.owner, database: "postgres" });
  owner.on("error", () => {});
  try {
    await owner.connect();
    await work(owner);
  } finally {
    await owner.end().catch(() => {});
  }
}

function identity(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}

function notStarted(folder: ServerFolder, found: string, cause?: unknown): Fault {
  return new Fault("service/database-not-started", { folder: folder.home, found, log: folder.log }, cause);
}

function lastLine(path: string): string {
  return readFileSync(path, "utf8").trim().split("\n").at(-1) ?? "no message";
}
