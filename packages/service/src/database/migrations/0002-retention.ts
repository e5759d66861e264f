import type { Migration } from "./migrations.ts";

/**
 * What is kept how long: a submission from the authority's acknowledgement on for as many days as its form says. Expiry
 * works tenant by tenant, so nobody needs to see rows of all.
 */
export const retention: Migration = {
  name: "retention",
  sql: /* sql */ `
alter table submission add column retention_days integer not null default 30;
alter table submission alter column retention_days drop default;
alter table delivery add column acknowledged_at timestamptz;
update delivery set acknowledged_at = now() where state = 'acknowledged';
drop policy expiry_of_files on file;
drop policy expiry_of_drafts on draft;
drop policy expiry_of_keys on idempotency;
`,
};
