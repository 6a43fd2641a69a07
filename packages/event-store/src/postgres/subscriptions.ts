import type { Kysely } from 'kysely'
import type { CheckpointBackend } from '../backend.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asDate, asNumber } from '../sql/values.ts'
import { comparePositions } from './position.ts'
import type { PostgresTables } from './tables.ts'

/** Checkpoints and parked events in Postgres. */
export const postgresCheckpoints = (run: SqlRunner, t: PostgresTables): CheckpointBackend<Kysely<any>> => ({
  async readCheckpoint(subscription, on) {
    const [row] = await run(
      `select position, revision from ${t.checkpoints} where subscription = $1`,
      [subscription],
      on,
    )
    return row && { position: row[0] as string, revision: asNumber(row[1]) }
  },
  async writeCheckpoint(subscription, position, expected, on) {
    const rows =
      expected === 0
        ? await run(
            `insert into ${t.checkpoints} (subscription, position, revision) values ($1, $2, 1) on conflict do nothing returning revision`,
            [subscription, position],
            on,
          )
        : await run(
            `update ${t.checkpoints} set position = $2, revision = revision + 1, moved_at = now()
where subscription = $1 and revision = $3::bigint returning revision`,
            [subscription, position, expected],
            on,
          )
    return rows.length > 0
  },
  async deleteCheckpoint(subscription, on) {
    await run(`delete from ${t.checkpoints} where subscription = $1`, [subscription], on)
  },
  async park({ subscription, stream, sequence, position, attempts, reason }, on) {
    await run(
      `insert into ${t.parked} (subscription, aggregate_type, aggregate_id, sequence, position, attempts, reason)
values ($1, $2, $3, $4::bigint, $5, $6::integer, $7)
on conflict (subscription, aggregate_type, aggregate_id, sequence)
do update set attempts = excluded.attempts, reason = excluded.reason, parked_at = excluded.parked_at`,
      [subscription, stream.aggregateType, stream.aggregateId, sequence, position, attempts, reason],
      on,
    )
  },
  async parked(subscription) {
    const rows = await run(
      `select aggregate_type, aggregate_id, sequence, position, attempts, reason, parked_at from ${t.parked} where subscription = $1`,
      [subscription],
    )
    return rows
      .map(([aggregateType, aggregateId, sequence, position, attempts, reason, parkedAt]) => ({
        subscription,
        stream: { aggregateType: aggregateType as string, aggregateId: aggregateId as string },
        sequence: asNumber(sequence),
        position: position as string,
        attempts: attempts as number,
        reason: reason as string,
        parkedAt: asDate(parkedAt),
      }))
      .sort((a, b) => comparePositions(a.position, b.position))
  },
  async unpark(subscription, stream, sequence, on) {
    const rows = await run(
      `delete from ${t.parked} where subscription = $1 and aggregate_type = $2 and aggregate_id = $3 and sequence = $4::bigint returning sequence`,
      [subscription, stream.aggregateType, stream.aggregateId, sequence],
      on,
    )
    return rows.length > 0
  },
})
