import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** A Storybook as `npm run storybook` starts it. */
export interface RunningStorybook {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds, and starts Storybook on a free port with the forms of a folder; ready when it serves its index. */
export async function startStorybook(forms: string): Promise<RunningStorybook> {
  const port = await freePort();
  // A group of its own, so that everything npm starts can be stopped together.
  const npm = spawn("npm", ["run", "storybook", "--", "--port", String(port), "--exact-port"], {
    cwd: repository, detached: true, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, FORMGEBER_FORMS: relative(repository, forms) },
  });
  let said = "";
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (chunk: Buffer) => { said += chunk.toString(); });
  const ended = once(npm, "close");
  const stop = async (): Promise<void> => {
    if (npm.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, "SIGTERM");
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 50_000; Date.now() < end && npm.exitCode === null; await new Promise((resume) => setTimeout(resume, 100))) {
    if (await fetch(`${address}/index.json`).then(({ ok }) => ok, () => false)) return { address, stop };
  }
  await stop();
  throw new Error(`Storybook did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
