import type { Kysely } from 'kysely'
import type { SnapshotRow, StreamState } from '../backend.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import type { StreamId } from '../stream.ts'
import { outOfRetention, replaceSnapshot, upsertSnapshot } from './commit-extras.ts'
import { headOf } from './head.ts'
import { storedText } from './payload.ts'
import type { PostgresTables } from './tables.ts'

/** Marks a stream archived; returns its head. */
export async function archiveStream(
  run: SqlRunner,
  t: PostgresTables,
  { aggregateType, aggregateId }: StreamId,
  on?: Kysely<any>,
): Promise<number> {
  const [row] = await run(
    `insert into ${t.states} (aggregate_type, aggregate_id, state, head)
select $1, $2, 'archived', h.sequence from ${headOf(t, '$1', '$2')} h
on conflict (aggregate_type, aggregate_id) do update set state = excluded.state, head = excluded.head, at = excluded.at
returning head`,
    [aggregateType, aggregateId],
    on,
  )
  return asNumber(row?.[0] ?? 0)
}

/**
 * Deletes a stream's events and snapshots and marks it erased, in one statement. The setting that the guarding trigger
 * looks for holds within the transaction and is taken back at the statement's end.
 */
export async function eraseStream(
  run: SqlRunner,
  t: PostgresTables,
  { aggregateType, aggregateId }: StreamId,
  on?: Kysely<any>,
): Promise<number> {
  const [row] = await run(
    `with allowed as materialized (select set_config('modkit.event_store_erase', 'on', true) as setting),
gone as (
  delete from ${t.events} e using allowed
  where e.aggregate_type = $1 and e.aggregate_id = $2 and allowed.setting = 'on' returning e.sequence
), snapshots as (
  delete from ${t.snapshots} where aggregate_type = $1 and aggregate_id = $2
), total as materialized (select count(*) as n, max(sequence) as head from gone),
marked as (
  insert into ${t.states} (aggregate_type, aggregate_id, state, head)
  select $1, $2, 'erased', head from total where n > 0
  on conflict (aggregate_type, aggregate_id) do update set state = excluded.state, head = excluded.head, at = excluded.at
)
select n, set_config('modkit.event_store_erase', '', true) as setting from total`,
    [aggregateType, aggregateId],
    on,
  )
  return asNumber(row![0])
}

/** What became of a stream that takes no events. */
export async function readStreamState(
  run: SqlRunner,
  t: PostgresTables,
  { aggregateType, aggregateId }: StreamId,
  on?: Kysely<any>,
): Promise<StreamState | undefined> {
  const sql = `select state from ${t.states} where aggregate_type = $1 and aggregate_id = $2`
  const [row] = await run(sql, [aggregateType, aggregateId], on)
  return row?.[0] as StreamState | undefined
}

/** Saves one snapshot by itself and drops those that its retention does not keep. */
export async function saveSnapshot(
  run: SqlRunner,
  t: PostgresTables,
  { aggregateType, aggregateId }: StreamId,
  row: SnapshotRow,
  on?: Kysely<any>,
): Promise<void> {
  const payload = typeof row.payload === 'string' ? `convert_to($6::text, 'UTF8')` : `decode($6::text, 'base64')`
  await run(
    `with snapped as (
  ${upsertSnapshot(t)}
  select $1, $2, $3::bigint, $4, $5::integer, ${payload}, $7, $8::integer, $9::text::jsonb
  ${replaceSnapshot}
)
delete from ${t.snapshots} x where ${outOfRetention(t, '$1', '$2', '$3::bigint', '$10::bigint')}`,
    [
      aggregateType,
      aggregateId,
      row.sequence,
      row.type,
      row.version,
      storedText(row.payload),
      row.codec,
      row.codecVersion,
      row.metadata,
      row.keep ?? null,
    ],
    on,
  )
}
