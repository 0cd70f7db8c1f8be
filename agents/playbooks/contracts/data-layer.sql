create table {{table}} (
  id          uuid primary key default gen_random_uuid(),
  tenant_id   uuid not null references tenants (id) on delete restrict,
  created_by  uuid not null references users (id) on delete restrict,
  title       text not null check (char_length(title) between 1 and 120),
  details     text check (char_length(details) <= 2000),
  status      text not null default 'active' check (status in ('active', 'archived')),
  version     integer not null default 1 check (version > 0),
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  unique (tenant_id, id)
);

create table {{row}}_events (
  id          bigint generated always as identity primary key,
  tenant_id   uuid not null,
  {{row}}_id  uuid not null,
  kind        text not null check (kind in ('created', 'updated', 'archived')),
  payload     jsonb not null,
  created_at  timestamptz not null default now(),
  sent_at     timestamptz,
  foreign key (tenant_id, {{row}}_id) references {{table}} (tenant_id, id) on delete cascade
);

-- The list of a tenant, newest first, without the deleted: the most frequent read.
create index {{table}}_by_tenant on {{table}} (tenant_id, created_at desc, id) where deleted_at is null;
-- A foreign key has no index of its own.
create index {{table}}_by_creator on {{table}} (created_by);
create index {{row}}_events_by_owner on {{row}}_events (tenant_id, {{row}}_id);
-- What is still to be sent; stays small.
create index {{row}}_events_unsent on {{row}}_events (id) where sent_at is null;

alter table {{table}} enable row level security;
alter table {{table}} force row level security;
create policy {{table}}_of_tenant on {{table}}
  using (tenant_id = current_setting('app.tenant_id')::uuid)
  with check (tenant_id = current_setting('app.tenant_id')::uuid);

alter table {{row}}_events enable row level security;
alter table {{row}}_events force row level security;
create policy {{row}}_events_of_tenant on {{row}}_events
  using (tenant_id = current_setting('app.tenant_id')::uuid)
  with check (tenant_id = current_setting('app.tenant_id')::uuid);
