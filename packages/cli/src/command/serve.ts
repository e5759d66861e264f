import { resolve } from "node:path";
import { Fault } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { logToStandardOutput, startService, type Log, type RunningService } from "@formgeber/service";
import type { Command, CommandCall } from "../command.ts";
import { browserBundles } from "../composition/browser-bundles.ts";
import { compiler } from "../composition/compiler.ts";
import { publishDemonstration, readDemonstration, type Demonstration } from "../composition/demonstration.ts";
import { firstPageRenderer } from "../composition/first-pages.ts";
import { startMunicipalitySite, type RunningSite } from "../composition/municipality-site.ts";
import { renderersFor } from "../composition/renderers.ts";

const SERVICE_PORT = 8080;
const SITE_PORT = 8081;

/** Runs the form service until it is told to stop. */
export const serve: Command = {
  name: "serve",
  summary: "Run the form service.",
  usage: "[--demo] [--data DIR] [--port PORT]",
  details: [
    "--demo             publish the example forms and serve an example site of a municipality beside the service",
    "--data DIR         the one folder with everything that must survive; else .formgeber here",
    `--port PORT        else ${SERVICE_PORT}; 0 takes a free one`,
    `--site-port PORT   port of the example site; else ${SITE_PORT}`,
    "--host ADDRESS     address to listen at; else 127.0.0.1",
    "--public-url URL   where the service is reached from outside; else its own address",
    "--idle-minutes N   clear forms on our own pages that nobody has touched for N minutes, after a warning; else never",
    "--log              show every event, not only failures, with --demo",
    "",
    "DATABASE_URL in the environment names an existing PostgreSQL to use instead of a private one.",
  ],
  options: {
    demo: { type: "boolean" },
    data: { type: "string" },
    port: { type: "string" },
    "site-port": { type: "string" },
    host: { type: "string" },
    "public-url": { type: "string" },
    "idle-minutes": { type: "string" },
    log: { type: "boolean" },
  },
  files: { atLeast: 0, atMost: 0 },
  async run(call) {
    const isDemo = call.flag("demo");
    // Read first: a broken example must not leave a database behind that somebody then has to stop.
    const demonstration = isDemo ? await readDemonstration() : undefined;
    const sitePort = portOf(call, "site-port", SITE_PORT);
    const service = await start(call, isDemo && !call.flag("log") ? failuresOnly : logToStandardOutput);
    let site: RunningSite | undefined;
    try {
      if (demonstration) {
        site = await startSite(demonstration, service, call.text("host") ?? "127.0.0.1", sitePort);
        const problems = await publishDemonstration(service, demonstration, site.origin);
        call.terminal.say(overview(service, site, demonstration, problems));
      } else {
        call.terminal.say(`Form service at ${service.address}. Stop it with Ctrl+C.`);
        if (service.firstAdministrator !== undefined) call.terminal.say(`First administrator, once: ${service.firstAdministrator}`);
      }
      await untilStopped();
      return 0;
    } finally {
      await site?.stop();
      await service.close();
    }
  },
};

async function start(call: CommandCall, log: Log): Promise<RunningService> {
  const port = portOf(call, "port", SERVICE_PORT);
  const databaseUrl = process.env["DATABASE_URL"];
  const host = call.text("host");
  const publicUrl = call.text("public-url");
  const idleMinutes = numberOf(call, "idle-minutes", 5, 1_440);
  try {
    return await startService({
      types: administrationFields,
      compiler,
      renderers: renderersFor(call.flag("demo") ? "test" : "real"),
      firstPages: await firstPageRenderer(),
      dataFolder: resolve(call.text("data") ?? ".formgeber"),
      assets: browserBundles(),
      port,
      log,
      ...(databaseUrl ? { databaseUrl } : {}),
      ...(host === undefined ? {} : { host }),
      ...(publicUrl === undefined ? {} : { publicUrl }),
      ...(idleMinutes === undefined ? {} : { idleMinutes }),
    });
  } catch (error) {
    throw portTaken(error, port, "--port");
  }
}

async function startSite({ site }: Demonstration, { address }: RunningService, host: string, port: number): Promise<RunningSite> {
  try {
    return await startMunicipalitySite({ folder: site, host, port, service: address });
  } catch (error) {
    throw portTaken(error, port, "--site-port");
  }
}

/** The addresses of everything that runs, in one block. */
function overview({ address, firstAdministrator }: RunningService, { origin }: RunningSite, { forms, tenants }: Demonstration, problems: readonly string[]): string {
  const pages = tenants.flatMap(({ ars, name }) => forms.map(({ id, title }) => [`${name}: ${title}`, `${address}/${ars}/${id}`] as const));
  const rows: readonly (readonly [what: string, where: string])[] = [
    ["Municipality's own site, with the forms embedded", origin],
    ["Catalogue of the form service", address],
    ...pages,
    ["Postbox of the authorities", `${address}/admin`],
    ...(firstAdministrator === undefined ? [] : [["First administrator: set up the account once", firstAdministrator] as const]),
  ];
  const line = "─".repeat(72);
  return [
    "",
    line,
    "Formgeber is running.",
    "",
    ...rows.flatMap(([what, where]) => [`  ${what}`, `    ${where}`]),
    "",
    ...problems.flatMap((problem) => [`  ! ${problem}`, ""]),
    "Stop it with Ctrl+C. Answers and submissions stay in the data folder.",
    line,
    "",
  ].join("\n");
}

/** Shows what an operator must see and nothing else. */
const failuresOnly: Log = (event) => {
  if (/failed|stalled|lost|fenced/.test(event.event)) process.stderr.write(`${JSON.stringify(event)}\n`);
};

function portOf(call: CommandCall, option: string, usual: number): number {
  return numberOf(call, option, 0, 65_535) ?? usual;
}

function numberOf(call: CommandCall, option: string, least: number, most: number): number | undefined {
  const text = call.text(option);
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw new Fault("cli/not-a-number", { option, least, most, found: text });
}

function portTaken(error: unknown, port: number, option: string): unknown {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  return isTaken ? new Fault("cli/port-taken", { port, option }, error) : error;
}

/** Resolves when the process is told to end; a second signal ends it at once. */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
}
