import type { Migration } from "./migrations.ts";

/**
 * The first shape. Tables of a tenant have the tenant in their key and a policy which shows each transaction the rows of
 * its own tenant (`app.tenant`) only. Contents are `json`, not `jsonb`, because the order of keys is part of a form.
 * Keys, secrets and tokens are stored as SHA-256.
 */
export const start: Migration = {
  name: "start",
  sql: /* sql */ `
-- What all tenants share.

create table tenant (
  ars text primary key check (ars ~ '^[0-9]{12}$'),
  ags text not null unique,
  file json not null
);

create table form_content (
  hash text primary key,
  form text not null,
  version text not null,
  package json not null,
  module text not null
);

create table account (
  id text primary key,
  name text not null unique,
  password text not null,
  role text not null check (role in ('administrator', 'clerk')),
  tenant text references tenant,
  created_at timestamptz not null,
  check (role = 'administrator' or tenant is not null)
);

create table invitation (
  token_hash bytea primary key,
  role text not null,
  tenant text references tenant,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table clerk_session (
  token_hash bytea primary key,
  account text not null references account on delete cascade,
  expires_at timestamptz not null
);

-- What belongs to one tenant.

create table publication (
  tenant text not null references tenant,
  form text not null,
  version text not null,
  hash text not null references form_content,
  published_at timestamptz not null,
  current boolean not null,
  primary key (tenant, form, version)
);
create unique index publication_current on publication (tenant, form) where current;

create table draft (
  tenant text not null references tenant,
  id text not null,
  secret_hash bytea not null,
  form_hash text not null references form_content,
  session json not null,
  revision integer not null,
  expires_at timestamptz not null,
  primary key (tenant, id)
);

create table submission (
  tenant text not null references tenant,
  id text not null,
  reference text not null,
  form_hash text not null references form_content,
  language text not null,
  answers json not null,
  choices json not null,
  answers_hash text not null,
  receipt_key_hash bytea not null,
  received_at timestamptz not null,
  primary key (tenant, id),
  unique (tenant, reference)
);
create unique index submission_receipt on submission (tenant, receipt_key_hash);

create table idempotency (
  tenant text not null references tenant,
  key_hash bytea not null,
  body_hash bytea not null,
  submission text not null,
  expires_at timestamptz not null,
  primary key (tenant, key_hash),
  foreign key (tenant, submission) references submission (tenant, id) on delete cascade deferrable initially deferred
);

create table file (
  tenant text not null references tenant,
  id text not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  limit_bytes bigint not null,
  sha256 text,
  submission text,
  expires_at timestamptz not null,
  primary key (tenant, id),
  foreign key (tenant, submission) references submission (tenant, id)
);

create table document (
  tenant text not null references tenant,
  submission text not null,
  kind text not null check (kind in ('pdf', 'xml')),
  name text not null,
  media_type text not null,
  content bytea not null,
  sha256 text not null,
  primary key (tenant, submission, kind),
  foreign key (tenant, submission) references submission (tenant, id) on delete cascade
);

create table delivery (
  tenant text not null references tenant,
  id text not null,
  submission text not null,
  channel text not null,
  state text not null check (state in ('queued', 'retrying', 'stalled', 'delivered', 'acknowledged')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  queued_at timestamptz not null,
  leased_until timestamptz,
  fence bigint not null default 0,
  last_error text,
  primary key (tenant, id),
  foreign key (tenant, submission) references submission (tenant, id)
);
create index delivery_due on delivery (due_at) where state in ('queued', 'retrying');

create table postbox_item (
  tenant text not null references tenant,
  delivery text not null,
  submission text not null,
  arrived_at timestamptz not null,
  done_at timestamptz,
  done_by text references account,
  primary key (tenant, delivery),
  foreign key (tenant, delivery) references delivery (tenant, id),
  foreign key (tenant, submission) references submission (tenant, id)
);
create index postbox_item_arrival on postbox_item (tenant, arrived_at desc);

-- The second wall. It holds the owner of the tables too.

do $$
declare name text;
begin
  foreach name in array array['publication', 'draft', 'submission', 'idempotency', 'file', 'document', 'delivery', 'postbox_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_tenant on %I using (tenant = current_setting(''app.tenant'', true)) with check (tenant = current_setting(''app.tenant'', true))', name);
  end loop;
end $$;

-- Those who work for all tenants see queues, files' sizes and expiry, never answers.
create policy queue_of_all on delivery using (current_setting('app.duty', true) = 'worker');
create policy expiry_of_files on file for all using (current_setting('app.duty', true) = 'worker' and submission is null);
create policy expiry_of_drafts on draft for delete using (current_setting('app.duty', true) = 'worker');
create policy expiry_of_keys on idempotency for delete using (current_setting('app.duty', true) = 'worker');
`,
};
