import type { Database } from "../database/database.ts";
import type { FileStore } from "../file/file-store.ts";
import type { Clock } from "../ports.ts";

/**
 * Removes a tenant's submissions whose time is over, with everything that belongs to them, and gives how many. Time runs
 * from the acknowledgement of the last delivery; what no authority has acknowledged is never removed.
 */
export async function purgeSubmissions(database: Database, files: FileStore, clock: Clock, tenant: string): Promise<number> {
  const { submissions, contents } = await database.asTenant(tenant, async (query) => {
    const over = await query<{ id: string }>`
      select id from submission where tenant = ${tenant}
        and exists (select from delivery where delivery.tenant = submission.tenant and delivery.submission = submission.id)
        and not exists (
          select from delivery where delivery.tenant = submission.tenant and delivery.submission = submission.id
            and (state <> 'acknowledged' or acknowledged_at + make_interval(days => retention_days) > ${clock()}))
      limit 100 for update skip locked`;
    const ids = over.map(({ id }) => id);
    if (ids.length === 0) return { submissions: 0, contents: [] };
    const removed = await query<{ id: string }>`delete from file where tenant = ${tenant} and submission = any(${ids}) returning id`;
    await query`delete from postbox_item where tenant = ${tenant} and submission = any(${ids})`;
    await query`delete from delivery where tenant = ${tenant} and submission = any(${ids})`;
    await query`delete from submission where tenant = ${tenant} and id = any(${ids})`;
    return { submissions: ids.length, contents: removed.map(({ id }) => id) };
  });
  await files.forget(contents);
  return submissions;
}

/** Removes a tenant's idempotency keys that are no longer promised to be known. */
export async function purgeKeys(database: Database, clock: Clock, tenant: string): Promise<void> {
  await database.asTenant(tenant, (query) => query`delete from idempotency where tenant = ${tenant} and expires_at < ${clock()}`);
}
