import { join } from "node:path";
import { linearRuntime } from "@formgeber/core/linear";
import { inBackground } from "./background.ts";
import { accountStore } from "./clerk/account-store.ts";
import { openDatabase } from "./database/database.ts";
import { startEmbeddedServer } from "./database/embedded-server.ts";
import { lockFolder } from "./database/folder-lock.ts";
import { migrate } from "./database/migrate.ts";
import { documentStore } from "./delivery/document-store.ts";
import { outbox } from "./delivery/outbox.ts";
import { postboxChannel } from "./delivery/postbox/postbox.channel.ts";
import { postbox } from "./delivery/postbox/postbox.ts";
import { deliverDue } from "./delivery/worker.ts";
import { draftStore } from "./draft/draft-store.ts";
import { folderBlobStore } from "./file/blob-store.ts";
import { fileStore } from "./file/file-store.ts";
import { formStore } from "./form/form-store.ts";
import { publishForm } from "./form/publish-form.ts";
import { expire } from "./expire.ts";
import type { House } from "./house.ts";
import { makeApp } from "./http/app.ts";
import { routes } from "./http/router.ts";
import { logToStandardOutput } from "./log.ts";
import type { RunningService, ServiceOptions } from "./options.ts";
import { firstPages } from "./page/first-pages.ts";
import { MINUTE_MS, randomId, systemClock } from "./ports.ts";
import { submissionStore } from "./submission/submission-store.ts";
import { tenantStore } from "./tenant/tenant-store.ts";

const DELIVERY_TURN_MS = 1_000;
const EXPIRY_TURN_MS = 10 * MINUTE_MS;

/**
 * Starts a form service: its database, its worker and its addresses. Starting is recovering: what a killed run left
 * behind is found in the database and carried on.
 * @fault service/folder-in-use
 * @fault service/folder-unreachable
 * @fault service/database-platform
 * @fault service/database-not-started
 * @fault service/database-unreachable
 * @fault service/database-newer
 * @fault service/route-without-policy
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { log = logToStandardOutput, host = "127.0.0.1", port = 8080 } = options;
  // Undone in reverse order, when closing or when starting fails half-way.
  const undo: (() => Promise<unknown> | void)[] = [];
  const close = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const connection = await connect(options, undo);
    await migrate(connection);
    const database = await openDatabase(connection, log);
    undo.push(() => database.close());

    let address = options.publicUrl?.replace(/\/+$/, "") ?? "";
    const house = furnish(options, database, () => address, () => delivery.nudge());
    const app = await makeApp(routes, house, { trustedProxies: options.trustedProxies ?? [] });
    const channels = [postboxChannel, ...(options.channels ?? [])];
    const delivery = inBackground("delivery", DELIVERY_TURN_MS, log, async () => await deliverDue({ ...house, channels }) > 0);
    undo.push(() => delivery.stop());
    const expiry = inBackground("expiry", EXPIRY_TURN_MS, log, () => expire(house));
    undo.push(() => expiry.stop());
    undo.push(() => app.close());
    const listening = await app.listen({ host, port });
    address ||= listening;
    const invitation = await house.accounts.isEmpty() ? await house.accounts.invite("administrator", null) : undefined;
    log({ event: "service/started", address });
    return {
      address,
      ...(invitation !== undefined && { firstAdministrator: linkFor(address, invitation) }),
      saveTenant: (tenant) => house.tenants.save(tenant),
      publish: house.publish,
      inviteClerk: async (municipality) => linkFor(address, await house.accounts.invite("clerk", (await house.tenants.get(municipality)).ars)),
      close: async () => {
        await close();
        log({ event: "service/stopped" });
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function connect({ dataFolder, databaseUrl, log = logToStandardOutput }: ServiceOptions, undo: (() => Promise<unknown> | void)[]): Promise<Parameters<typeof migrate>[0]> {
  if (databaseUrl !== undefined) return { connectionString: databaseUrl };
  undo.push(lockFolder(dataFolder));
  const server = await startEmbeddedServer(dataFolder, log);
  undo.push(() => server.stop());
  return server.connection;
}

function furnish(options: ServiceOptions, database: House["database"], publicUrl: () => string, nudge: () => void): House {
  const { clock = systemClock, newId = randomId, log = logToStandardOutput } = options;
  const tenants = tenantStore(database, publicUrl);
  const forms = formStore(database, options.types, linearRuntime, clock);
  return {
    database,
    tenants,
    forms,
    files: fileStore(database, folderBlobStore(join(options.dataFolder, "files")), clock, newId),
    drafts: draftStore(database, clock, newId),
    submissions: submissionStore(database),
    documents: documentStore(database),
    outbox: outbox(database, clock),
    postbox: postbox(database, clock),
    accounts: accountStore(database, clock, newId),
    renderers: options.renderers,
    clock,
    newId,
    log,
    ...(options.firstPages && { firstPages: firstPages(options.firstPages, log) }),
    ...(options.assets !== undefined && { assets: options.assets }),
    ...(options.idleMinutes !== undefined && { idleMinutes: options.idleMinutes }),
    publicUrl,
    publish: (municipality, definition, codeLists) => publishForm({ tenants, forms, compiler: options.compiler, log }, municipality, definition, codeLists),
    nudge,
  };
}


function linkFor(address: string, token: string): string {
  return `${address}/admin/first?token=${token}`;
}
