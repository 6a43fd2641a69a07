import type { Kysely } from 'kysely'
import type { SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import type { StreamId } from '../stream.ts'

const mark = (state: 'archived' | 'erased'): string =>
  `insert or replace into aggregate_stream_states (aggregate_type, aggregate_id, state, head, at)
select aggregate_type, aggregate_id, '${state}', max(sequence), ? from aggregate_events
where aggregate_type = ? and aggregate_id = ? group by aggregate_type, aggregate_id returning head`

/** Marks a stream archived; returns its head. */
export async function archiveStream(
  run: SqlRunner,
  { aggregateType, aggregateId }: StreamId,
  now: number,
  on?: Kysely<any>,
): Promise<number> {
  const [row] = await run(mark('archived'), [now, aggregateType, aggregateId], on)
  return asNumber(row?.[0] ?? 0)
}

/** Deletes a stream's events and snapshots and marks it erased, in the transaction `on`. */
export async function eraseStream(
  run: SqlRunner,
  { aggregateType, aggregateId }: StreamId,
  now: number,
  on: Kysely<any>,
): Promise<number> {
  const key = [aggregateType, aggregateId]
  const [head] = await run(mark('erased'), [now, ...key], on)
  if (!head) return 0
  // The trigger that keeps events immutable lets go of the streams that are named here, inside this transaction only.
  await run('insert into event_store_erasing (aggregate_type, aggregate_id) values (?, ?)', key, on)
  await run('delete from aggregate_events where aggregate_type = ? and aggregate_id = ?', key, on)
  await run('delete from event_store_erasing where aggregate_type = ? and aggregate_id = ?', key, on)
  await run('delete from aggregate_snapshots where aggregate_type = ? and aggregate_id = ?', key, on)
  return asNumber(head[0])
}
