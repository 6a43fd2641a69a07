import type { Migration } from '../migration.ts'

const now = `(cast(round(unixepoch('subsec') * 1000) as integer))`

/** The schema's history. A released migration is never changed, only followed by another. */
export const sqliteMigrations: readonly Migration[] = [
  {
    id: 1,
    name: 'aggregate events, snapshots and stream states',
    statements: [
      // AUTOINCREMENT: a plain primary key is used again after an erase, and a subscriber would miss the new event.
      `create table aggregate_events (
  global_position integer primary key autoincrement,
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  sequence integer not null check (sequence > 0),
  event_name text not null check (event_name <> ''),
  event_version integer not null default 1 check (event_version > 0),
  payload blob not null,
  payload_codec text not null check (payload_codec <> ''),
  payload_codec_version integer not null check (payload_codec_version > 0),
  metadata text not null default '{}' check (json_type(metadata) = 'object'),
  recorded_at integer not null default ${now},
  event_id text not null,
  epoch integer not null default 1 check (epoch > 0),
  unique (aggregate_type, aggregate_id, sequence),
  unique (aggregate_type, aggregate_id, event_id)
) strict`,
      'create index aggregate_events_name_idx on aggregate_events (aggregate_type, event_name, event_version)',
      `create table event_store_erasing (
  aggregate_type text not null,
  aggregate_id text not null,
  primary key (aggregate_type, aggregate_id)
) strict, without rowid`,
      `create trigger aggregate_events_no_update before update on aggregate_events begin
  select raise(abort, 'aggregate_events is append-only: UPDATE refused');
end`,
      `create trigger aggregate_events_no_delete before delete on aggregate_events
when not exists (select 1 from event_store_erasing x where x.aggregate_type = old.aggregate_type and x.aggregate_id = old.aggregate_id)
begin
  select raise(abort, 'aggregate_events is append-only: DELETE refused');
end`,
      `create table aggregate_snapshots (
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  version integer not null check (version > 0),
  snapshot_type text not null check (snapshot_type <> ''),
  snapshot_version integer not null check (snapshot_version > 0),
  payload blob not null,
  payload_codec text not null check (payload_codec <> ''),
  payload_codec_version integer not null check (payload_codec_version > 0),
  metadata text not null default '{}' check (json_type(metadata) = 'object'),
  recorded_at integer not null default ${now},
  primary key (aggregate_type, aggregate_id, version)
) strict`,
      `create table aggregate_stream_states (
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  state text not null check (state in ('archived', 'erased')),
  head integer not null check (head > 0),
  at integer not null default ${now},
  primary key (aggregate_type, aggregate_id)
) strict, without rowid`,
    ],
  },
  {
    id: 2,
    name: 'idempotent commits, outbox and inbox',
    statements: [
      `create table event_store_commits (
  key text not null primary key check (key <> ''),
  result text not null check (json_type(result) = 'object'),
  recorded_at integer not null default ${now}
) strict`,
      'create index event_store_commits_recorded_at_idx on event_store_commits (recorded_at)',
      `create table outbox (
  ordinal integer primary key autoincrement,
  id text not null unique check (id <> ''),
  aggregate_type text not null check (aggregate_type <> ''),
  aggregate_id text not null check (aggregate_id <> ''),
  sequence integer not null check (sequence > 0),
  destination text not null check (destination <> ''),
  payload blob not null,
  codec text not null check (codec <> ''),
  codec_version integer not null check (codec_version > 0),
  metadata text not null default '{}' check (json_type(metadata) = 'object'),
  status text not null default 'pending' check (status in ('pending', 'in_flight', 'published', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  max_attempts integer not null check (max_attempts > 0),
  lease_until integer,
  recorded_at integer not null default ${now},
  published_at integer
) strict`,
      `create index outbox_open_idx on outbox (ordinal) where status in ('pending', 'in_flight')`,
      `create index outbox_published_idx on outbox (published_at) where status = 'published'`,
      `create table inbox (
  consumer text not null check (consumer <> ''),
  message_id text not null check (message_id <> ''),
  recorded_at integer not null default ${now},
  primary key (consumer, message_id)
) strict, without rowid`,
      'create index inbox_recorded_at_idx on inbox (recorded_at)',
    ],
  },
  {
    id: 3,
    name: 'subscriptions',
    statements: [
      `create table event_store_checkpoints (
  subscription text not null primary key check (subscription <> ''),
  position text not null,
  revision integer not null check (revision > 0),
  moved_at integer not null default ${now}
) strict`,
      `create table event_store_parked (
  subscription text not null check (subscription <> ''),
  aggregate_type text not null,
  aggregate_id text not null,
  sequence integer not null check (sequence > 0),
  position text not null,
  attempts integer not null,
  reason text not null,
  parked_at integer not null default ${now},
  primary key (subscription, aggregate_type, aggregate_id, sequence)
) strict`,
    ],
  },
]
