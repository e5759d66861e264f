import { Fault } from "@formgeber/core";
import type { FileStore } from "../file/file-store.ts";
import type { FormStore } from "../form/form-store.ts";
import type { Log } from "../log.ts";
import { MINUTE_MS, type Clock } from "../ports.ts";
import type { SubmissionStore } from "../submission/submission-store.ts";
import type { TenantStore } from "../tenant/tenant-store.ts";
import { failureCode, type DeliveryChannel } from "./channel.ts";
import type { DocumentStore } from "./document-store.ts";
import type { LeasedDelivery, Outbox } from "./outbox.ts";
import { renderDocuments, renderInput, type Renderers } from "./render-documents.ts";

const LEASE_MS = 2 * MINUTE_MS;
const AT_ONCE = 4;

/** What delivering needs. */
export interface DeliveryRoom {
  readonly outbox: Outbox;
  readonly channels: readonly DeliveryChannel[];
  readonly renderers: Renderers;
  readonly tenants: TenantStore;
  readonly forms: FormStore;
  readonly submissions: SubmissionStore;
  readonly files: FileStore;
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** Delivers what is due now, some at a time, and gives how many it took. Failures are planned again, never thrown. */
export async function deliverDue(room: DeliveryRoom): Promise<number> {
  const leased = await room.outbox.lease(AT_ONCE, LEASE_MS);
  await Promise.all(leased.map((delivery) => deliver(room, delivery)));
  return leased.length;
}

async function deliver(room: DeliveryRoom, delivery: LeasedDelivery): Promise<void> {
  const { outbox, log } = room;
  const { tenant, id, channel, attempts } = delivery;
  const facts = { tenant, delivery: id, channel, attempts };
  try {
    const done = await handOver(room, delivery);
    log(done ? { event: "delivery/delivered", ...facts } : { event: "delivery/fenced", tenant, delivery: id });
  } catch (error) {
    const code = failureCode(error);
    log({ event: "delivery/failed", ...facts, code });
    if (await outbox.postpone(delivery, code) === "stalled") log({ event: "delivery/stalled", ...facts });
  }
}

async function handOver(room: DeliveryRoom, delivery: LeasedDelivery): Promise<boolean> {
  const { tenant: ars, submission: id } = delivery;
  const channel = room.channels.find(({ name }) => name === delivery.channel);
  const submission = await room.submissions.get(ars, id);
  if (!channel || !submission) throw new Fault("service/not-found");
  const [tenant, { form }, files] = await Promise.all([room.tenants.get(ars), room.forms.live(submission.formHash), room.files.ofSubmission(ars, id)]);
  const documents = await renderDocuments(room.renderers, renderInput(form, tenant, submission, files, form.definition.language));
  return await room.outbox.complete(delivery, async (query) => {
    await room.documents.keep(query, ars, id, documents);
    await channel.send({ delivery, documents, at: room.clock() }, query);
  });
}
