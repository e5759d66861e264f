import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What `npm start` runs, on free ports and in a data folder of its own. */
export interface RunningDemonstration {
  /** Origin of the municipality's site. */
  readonly site: string;
  /** Origin of the form service. */
  readonly service: string;
  /** The one-time link for the first administrator; absent on a data folder that has one. */
  readonly firstAdministrator: string | undefined;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Everything the service printed. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the built demonstration and waits until it prints its addresses. */
export async function startDemonstration(dataFolder?: string): Promise<RunningDemonstration> {
  const folder = dataFolder ?? await mkdtemp(join(tmpdir(), "formgeber-e2e-"));
  const serving = await serve(folder, "--demo", "--port", "0", "--site-port", "0");
  const after = (what: string) => serving.output().match(new RegExp(`${what}[^\\n]*\\n\\s+(\\S+)`))?.[1];
  return {
    ...serving,
    site: after("Municipality's own site") ?? "",
    service: after("Catalogue of the form service") ?? "",
    firstAdministrator: after("First administrator"),
    dataFolder: folder,
    async stop() {
      await serving.stop();
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the built `formgeber serve` on a data folder, and waits until it is there. */
export async function serve(folder: string, ...more: readonly string[]): Promise<Pick<RunningDemonstration, "process" | "output" | "stop">> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [join(repository, "packages/cli/bin/formgeber.js"), "serve", "--log", "--data", folder, ...more], {
    cwd: repository, env: environment, stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => { printed += chunk.toString(); });
  child.stderr.on("data", (chunk: Buffer) => { printed += chunk.toString(); });
  await until(() => printed.includes("Stop it with Ctrl+C") || child.exitCode !== null, 60_000, () => `the service did not start:\n${printed}`);
  if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}:\n${printed}`);
  return {
    process: child,
    output: () => printed,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits for a condition, asking ten times a second. @throws with the message when it does not come true in time */
export async function until(condition: () => boolean | Promise<boolean>, withinMs: number, message: () => string): Promise<void> {
  const end = Date.now() + withinMs;
  while (!await condition()) {
    if (Date.now() > end) throw new Error(message());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
