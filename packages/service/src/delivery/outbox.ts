import type { Database, Query } from "../database/database.ts";
import { after, type Clock } from "../ports.ts";
import { nextTry } from "./back-off.ts";

/** One effect of a submission that is to happen outside: a row that lives until the authority acknowledges it. */
export interface QueuedDelivery {
  readonly tenant: string;
  /** Stable over all tries: receivers recognise repeats by it. */
  readonly id: string;
  readonly submission: string;
  readonly channel: string;
  readonly queuedAt: Date;
}

/** A delivery that a worker holds for a while. */
export interface LeasedDelivery extends QueuedDelivery {
  /** Rises with each lease. A worker that slept past its lease has an old one, and nothing it does counts any more. */
  readonly fence: string;
  /** This try included. */
  readonly attempts: number;
}

/** Adds a delivery, inside the transaction of what is to be delivered. */
export async function queueDelivery(query: Query, { tenant, id, submission, channel, queuedAt }: QueuedDelivery): Promise<void> {
  await query`
    insert into delivery (tenant, id, submission, channel, state, due_at, queued_at)
    values (${tenant}, ${id}, ${submission}, ${channel}, 'queued', ${queuedAt}, ${queuedAt})`;
}

/** The queue of deliveries, inside the one database: no broker whose state could differ from it. */
export interface Outbox {
  /** Leases what is due, of all tenants. Rows that others hold are passed over, never waited for. */
  lease(limit: number, leaseMs: number): Promise<readonly LeasedDelivery[]>;
  /**
   * Does the last step of a delivery and marks it delivered, in one transaction. Gives false, and nothing happens, when
   * the lease has gone to another worker meanwhile.
   */
  complete(delivery: LeasedDelivery, lastStep: (query: Query) => Promise<void>): Promise<boolean>;
  /** Plans the next try, or gives up and keeps everything. */
  postpone(delivery: LeasedDelivery, errorCode: string): Promise<"retrying" | "stalled" | "fenced">;
  /** Makes a stalled delivery due again. */
  resume(tenant: string, id: string): Promise<void>;
}

export function outbox(database: Database, clock: Clock, chance: () => number = Math.random): Outbox {
  return {
    lease: (limit, leaseMs) => database.asWorker((query) => query<LeasedDelivery>`
      update delivery set leased_until = ${after(clock(), leaseMs)}, fence = fence + 1, attempts = attempts + 1
      where (tenant, id) in (
        select tenant, id from delivery
        where state in ('queued', 'retrying') and due_at <= ${clock()} and (leased_until is null or leased_until <= ${clock()})
        order by due_at limit ${limit} for update skip locked)
      returning tenant, id, submission, channel, queued_at as "queuedAt", fence, attempts`),

    complete: (delivery, lastStep) => database.asTenant(delivery.tenant, async (query) => {
      const [mine] = await query`
        update delivery set state = 'delivered', leased_until = null, last_error = null
        where tenant = ${delivery.tenant} and id = ${delivery.id} and fence = ${delivery.fence} and state in ('queued', 'retrying') returning id`;
      if (!mine) return false;
      await lastStep(query);
      return true;
    }),

    postpone: (delivery, errorCode) => database.asTenant(delivery.tenant, async (query) => {
      const next = nextTry(delivery, clock(), chance());
      const state = next ? "retrying" : "stalled";
      const [mine] = await query`
        update delivery set state = ${state}, due_at = ${next ?? clock()}, leased_until = null, last_error = ${errorCode}
        where tenant = ${delivery.tenant} and id = ${delivery.id} and fence = ${delivery.fence} and state in ('queued', 'retrying') returning id`;
      return mine ? state : "fenced";
    }),

    resume: (tenant, id) => database.asTenant(tenant, async (query) => {
      await query`update delivery set state = 'retrying', due_at = ${clock()}, queued_at = ${clock()} where tenant = ${tenant} and id = ${id} and state = 'stalled'`;
    }),
  };
}
