import type { Migration } from '../migration.ts'
import type { PostgresTables } from './tables.ts'

/** The schema's history for one set of tables. A released migration is never changed, only followed by another. */
export const postgresMigrations = (t: PostgresTables): readonly Migration[] => [
  {
    id: 1,
    name: 'aggregate events, snapshots and stream states',
    statements: [
      `create table ${t.epochs} (
  epoch integer primary key check (epoch > 0),
  began_at timestamptz not null default now()
)`,
      `insert into ${t.epochs} (epoch) values (1)`,
      `create table ${t.events} (
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  sequence bigint not null check (sequence > 0),
  event_name text not null check (event_name <> ''),
  event_version integer not null default 1 check (event_version > 0),
  payload bytea not null,
  payload_codec text not null check (payload_codec <> ''),
  payload_codec_version integer not null check (payload_codec_version > 0),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  recorded_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  event_id uuid not null,
  global_position bigint generated always as identity,
  epoch integer not null default 1 check (epoch > 0),
  transaction_id xid8 not null default pg_current_xact_id(),
  constraint aggregate_events_pkey primary key (aggregate_type, aggregate_id, sequence),
  constraint aggregate_events_event_id_key unique (aggregate_type, aggregate_id, event_id)
)`,
      `create index aggregate_events_feed_idx on ${t.events} (epoch, transaction_id, global_position)`,
      `create index aggregate_events_name_idx on ${t.events} (aggregate_type, event_name, event_version)`,
      `create function ${t.prefix}aggregate_events_immutable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('modkit.event_store_erase', true) = 'on' then
    return old;
  end if;
  raise exception 'aggregate_events is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$`,
      `create trigger aggregate_events_immutable before update or delete on ${t.events}
  for each row execute function ${t.prefix}aggregate_events_immutable()`,
      `create trigger aggregate_events_no_truncate before truncate on ${t.events}
  for each statement execute function ${t.prefix}aggregate_events_immutable()`,
      `create table ${t.snapshots} (
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  version bigint not null check (version > 0),
  snapshot_type text not null check (snapshot_type <> ''),
  snapshot_version integer not null check (snapshot_version > 0),
  payload bytea not null,
  payload_codec text not null check (payload_codec <> ''),
  payload_codec_version integer not null check (payload_codec_version > 0),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  recorded_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  constraint aggregate_snapshots_pkey primary key (aggregate_type, aggregate_id, version)
)`,
      `create table ${t.states} (
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  state text not null check (state in ('archived', 'erased')),
  head bigint not null check (head > 0),
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  constraint aggregate_stream_states_pkey primary key (aggregate_type, aggregate_id)
)`,
    ],
  },
  {
    id: 2,
    name: 'idempotent commits, outbox and inbox',
    statements: [
      `create table ${t.commits} (
  key text not null check (key <> ''),
  result jsonb not null,
  recorded_at timestamptz not null default now(),
  constraint event_store_commits_pkey primary key (key)
)`,
      `create index event_store_commits_recorded_at_idx on ${t.commits} (recorded_at)`,
      `create table ${t.outbox} (
  id text not null check (id <> ''),
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  sequence bigint not null check (sequence > 0),
  destination text not null check (destination <> ''),
  payload bytea not null,
  codec text not null check (codec <> ''),
  codec_version integer not null check (codec_version > 0),
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  status text not null default 'pending' check (status in ('pending', 'in_flight', 'published', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  max_attempts integer not null check (max_attempts > 0),
  lease_until timestamptz,
  recorded_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  published_at timestamptz,
  ordinal bigint generated always as identity,
  constraint outbox_pkey primary key (id)
)`,
      `create index outbox_open_idx on ${t.outbox} (ordinal) where status in ('pending', 'in_flight')`,
      `create index outbox_published_idx on ${t.outbox} (published_at) where status = 'published'`,
      `create table ${t.inbox} (
  consumer text not null check (consumer <> ''),
  message_id text not null check (message_id <> ''),
  recorded_at timestamptz not null default now(),
  constraint inbox_pkey primary key (consumer, message_id)
)`,
      `create index inbox_recorded_at_idx on ${t.inbox} (recorded_at)`,
    ],
  },
  {
    id: 3,
    name: 'subscriptions',
    statements: [
      `create table ${t.checkpoints} (
  subscription text not null check (subscription <> ''),
  position text not null,
  revision bigint not null check (revision > 0),
  moved_at timestamptz not null default now(),
  constraint event_store_checkpoints_pkey primary key (subscription)
)`,
      `create table ${t.parked} (
  subscription text not null check (subscription <> ''),
  aggregate_type text not null,
  aggregate_id text not null,
  sequence bigint not null check (sequence > 0),
  position text not null,
  attempts integer not null,
  reason text not null,
  parked_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  constraint event_store_parked_pkey primary key (subscription, aggregate_type, aggregate_id, sequence)
)`,
    ],
  },
]
