import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { administrationFields } from "@formgeber/fields";
import { startService, type RunningService } from "@formgeber/service";
import { browserBundles } from "../../packages/cli/src/composition/browser-bundles.ts";
import { compiler } from "../../packages/cli/src/composition/compiler.ts";
import { publishDemonstration, readDemonstration, type Demonstration } from "../../packages/cli/src/composition/demonstration.ts";
import { firstPageRenderer } from "../../packages/cli/src/composition/first-pages.ts";
import { startMunicipalitySite } from "../../packages/cli/src/composition/municipality-site.ts";
import { renderersFor } from "../../packages/cli/src/composition/renderers.ts";

/** The demonstration in this process, so that a test can take its service away, bring it back and publish with it. */
export interface ServiceAtHand {
  /** Origin of the municipality's site. */
  readonly site: string;
  /** Origin of the form service; the same after an outage. */
  readonly service: string;
  readonly demonstration: Demonstration;
  /** The service as it runs now. */
  running(): RunningService;
  /** The service is not there any more; its data are. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts service and site on free ports, in a data folder of their own. Sessions on the service's own pages end after `idleMinutes`. */
export async function startServiceAtHand(idleMinutes?: number): Promise<ServiceAtHand> {
  const folder = await mkdtemp(join(tmpdir(), "formgeber-e2e-"));
  const demonstration = await readDemonstration();
  const start = async (port: number): Promise<RunningService> => await startService({
    types: administrationFields,
    compiler,
    renderers: renderersFor("test"),
    firstPages: await firstPageRenderer(),
    dataFolder: folder,
    assets: browserBundles(),
    port,
    log: () => undefined,
    ...(idleMinutes !== undefined && { idleMinutes }),
  });
  let running = await start(0);
  const service = running.address;
  const site = await startMunicipalitySite({ folder: demonstration.site, host: "127.0.0.1", port: 0, service });
  await publishDemonstration(running, demonstration, site.origin);
  return {
    site: site.origin, service, demonstration,
    running: () => running,
    goDown: () => running.close(),
    async comeBack() { running = await start(Number(new URL(service).port)); },
    async stop() {
      await site.stop();
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
