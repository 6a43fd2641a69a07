import type { Kysely } from 'kysely'
import type { CheckpointBackend } from '../backend.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asDate, asNumber } from '../sql/values.ts'

/** Checkpoints and parked events in SQLite. */
export const sqliteCheckpoints = (run: SqlRunner, now: () => number): CheckpointBackend<Kysely<any>> => ({
  async readCheckpoint(subscription, on) {
    const sql = 'select position, revision from event_store_checkpoints where subscription = ?'
    const [row] = await run(sql, [subscription], on)
    return row && { position: row[0] as string, revision: asNumber(row[1]) }
  },
  async writeCheckpoint(subscription, position, expected, on) {
    const rows =
      expected === 0
        ? await run(
            `insert into event_store_checkpoints (subscription, position, revision, moved_at) values (?, ?, 1, ?)
on conflict do nothing returning revision`,
            [subscription, position, now()],
            on,
          )
        : await run(
            `update event_store_checkpoints set position = ?, revision = revision + 1, moved_at = ?
where subscription = ? and revision = ? returning revision`,
            [position, now(), subscription, expected],
            on,
          )
    return rows.length > 0
  },
  async deleteCheckpoint(subscription, on) {
    await run('delete from event_store_checkpoints where subscription = ?', [subscription], on)
  },
  async park({ subscription, stream, sequence, position, attempts, reason }, on) {
    await run(
      `insert or replace into event_store_parked (subscription, aggregate_type, aggregate_id, sequence, position, attempts, reason, parked_at)
values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [subscription, stream.aggregateType, stream.aggregateId, sequence, position, attempts, reason, now()],
      on,
    )
  },
  async parked(subscription) {
    const rows = await run(
      `select aggregate_type, aggregate_id, sequence, position, attempts, reason, parked_at from event_store_parked
where subscription = ? order by cast(position as integer)`,
      [subscription],
    )
    return rows.map(([aggregateType, aggregateId, sequence, position, attempts, reason, parkedAt]) => ({
      subscription,
      stream: { aggregateType: aggregateType as string, aggregateId: aggregateId as string },
      sequence: asNumber(sequence),
      position: position as string,
      attempts: asNumber(attempts),
      reason: reason as string,
      parkedAt: asDate(asNumber(parkedAt)),
    }))
  },
  async unpark(subscription, stream, sequence, on) {
    const rows = await run(
      `delete from event_store_parked where subscription = ? and aggregate_type = ? and aggregate_id = ? and sequence = ? returning sequence`,
      [subscription, stream.aggregateType, stream.aggregateId, sequence],
      on,
    )
    return rows.length > 0
  },
})
