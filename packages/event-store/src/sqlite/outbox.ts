import type { ClaimedMessage, OutboxBackend, OutboxCounts } from '../backend.ts'
import type { Row, SqlRunner } from '../sql/runner.ts'
import { asDate, asMetadata, asNumber } from '../sql/values.ts'

/** The outbox in SQLite: each claim is one statement, and one writer at a time runs it. */
export function sqliteOutbox(run: SqlRunner, now: () => number): OutboxBackend {
  return {
    async claim(max, leaseMs, destinations) {
      const filter = destinations ? ' and destination in (select value from json_each(?))' : ''
      const time = now()
      // Its last worker died with the lease: nobody else will fail it.
      await run(
        `update outbox set status = 'failed' where status = 'in_flight' and attempts >= max_attempts and lease_until <= ?`,
        [time],
      )
      const rows = await run(
        `update outbox set status = 'in_flight', attempts = attempts + 1, lease_until = ?
where ordinal in (select ordinal from outbox where status in ('pending', 'in_flight') and (lease_until is null or lease_until <= ?)
  and attempts < max_attempts${filter} order by ordinal limit ?)
returning id, aggregate_type, aggregate_id, sequence, destination, payload, codec, codec_version, metadata, attempts, max_attempts, recorded_at, ordinal`,
        [Math.round(time + leaseMs), time, ...(destinations ? [JSON.stringify(destinations)] : []), max],
      )
      return [...rows].sort((a, b) => asNumber(a[12]) - asNumber(b[12])).map(claimed)
    },
    async publish(id, attempt) {
      const rows = await run(
        `update outbox set status = 'published', published_at = ?, lease_until = null where id = ? and attempts = ? and status = 'in_flight' returning id`,
        [now(), id, attempt],
      )
      return rows.length > 0
    },
    async release(id, attempt, retryInMs) {
      const [row] = await run(
        `update outbox set status = case when attempts >= max_attempts then 'failed' else 'pending' end, lease_until = ?
where id = ? and attempts = ? and status = 'in_flight' returning status`,
        [Math.round(now() + retryInMs), id, attempt],
      )
      return row ? (row[0] as 'pending' | 'failed') : 'lost'
    },
    async counts() {
      const counts: { -readonly [S in keyof OutboxCounts]: number } = {
        pending: 0,
        in_flight: 0,
        published: 0,
        failed: 0,
      }
      for (const [status, count] of await run('select status, count(*) as n from outbox group by status', [])) {
        counts[status as keyof OutboxCounts] = asNumber(count)
      }
      return counts
    },
    async retryFailed() {
      const sql = `update outbox set status = 'pending', attempts = 0, lease_until = null where status = 'failed' returning id`
      return (await run(sql, [])).length
    },
    async purgePublished(olderThanMs) {
      const sql = `delete from outbox where status = 'published' and published_at <= ? returning id`
      return (await run(sql, [now() - olderThanMs])).length
    },
  }
}

const claimed = (row: Row): ClaimedMessage => ({
  id: row[0] as string,
  stream: { aggregateType: row[1] as string, aggregateId: row[2] as string },
  sequence: asNumber(row[3]),
  destination: row[4] as string,
  payload: row[5] as Uint8Array,
  codec: row[6] as string,
  codecVersion: asNumber(row[7]),
  metadata: asMetadata(row[8]),
  attempt: asNumber(row[9]),
  maxAttempts: asNumber(row[10]),
  recordedAt: asDate(asNumber(row[11])),
})
