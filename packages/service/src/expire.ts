import type { House } from "./house.ts";
import { purgeKeys, purgeSubmissions } from "./submission/purge.ts";

/** Removes everything whose time is over, tenant by tenant. Gives true when there may be more at once. */
export async function expire({ tenants, files, drafts, accounts, database, clock, log }: House): Promise<boolean> {
  let more = false;
  for (const { ars } of await tenants.list()) {
    const submissions = await purgeSubmissions(database, files, clock, ars);
    if (submissions > 0) log({ event: "submission/purged", tenant: ars, count: submissions });
    const unused = await files.expire(ars);
    if (unused > 0) log({ event: "file/expired", tenant: ars, count: unused });
    await drafts.expire(ars);
    await purgeKeys(database, clock, ars);
    more ||= submissions > 0;
  }
  await accounts.expire();
  return more;
}
