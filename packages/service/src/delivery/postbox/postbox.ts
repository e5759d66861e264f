import { Fault } from "@formgeber/core";
import type { Database } from "../../database/database.ts";
import type { Clock } from "../../ports.ts";

/** A line of a postbox. */
export interface PostboxItem {
  readonly delivery: string;
  readonly submission: string;
  readonly reference: string;
  readonly formHash: string;
  readonly title: string;
  readonly receivedAt: Date;
  readonly doneAt: Date | null;
}

/** What clerks see and do. */
export interface Postbox {
  /** Open items first, newest first among equals. */
  items(tenant: string): Promise<readonly PostboxItem[]>;
  /** @fault service/not-found */
  item(tenant: string, delivery: string): Promise<PostboxItem>;
  /** How many submissions are still on their way into the postbox. */
  onTheWay(tenant: string): Promise<{ readonly queued: number; readonly stalled: number }>;
  /** The clerk confirms to have taken it over: the delivery is acknowledged, and our custody ends. */
  markDone(tenant: string, delivery: string, account: string): Promise<void>;
}

export function postbox(database: Database, clock: Clock): Postbox {
  const select = (tenant: string, delivery: string | null) => database.asTenant(tenant, (query) => query<PostboxItem>`
    select postbox_item.delivery, submission.id as submission, reference, form_hash as "formHash", package -> 'definition' ->> 'title' as title,
      received_at as "receivedAt", done_at as "doneAt"
    from postbox_item
    join submission on submission.tenant = postbox_item.tenant and submission.id = postbox_item.submission
    join form_content on form_content.hash = submission.form_hash
    where postbox_item.tenant = ${tenant} and (${delivery}::text is null or postbox_item.delivery = ${delivery})
    order by done_at is not null, received_at desc limit 500`);
  return {
    items: (tenant) => select(tenant, null),
    async item(tenant, delivery) {
      const [found] = await select(tenant, delivery);
      if (!found) throw new Fault("service/not-found");
      return found;
    },
    async onTheWay(tenant) {
      const [row] = await database.asTenant(tenant, (query) => query<{ queued: number; stalled: number }>`
        select count(*) filter (where state in ('queued', 'retrying'))::int as queued, count(*) filter (where state = 'stalled')::int as stalled
        from delivery where tenant = ${tenant}`);
      return row ?? { queued: 0, stalled: 0 };
    },
    markDone: (tenant, delivery, account) => database.asTenant(tenant, async (query) => {
      await query`update postbox_item set done_at = ${clock()}, done_by = ${account} where tenant = ${tenant} and delivery = ${delivery} and done_at is null`;
      await query`update delivery set state = 'acknowledged', acknowledged_at = ${clock()} where tenant = ${tenant} and id = ${delivery} and state = 'delivered'`;
    }),
  };
}
