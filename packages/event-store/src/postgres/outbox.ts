import type { ClaimedMessage, OutboxBackend, OutboxCounts } from '../backend.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asDate, asMetadata, asNumber } from '../sql/values.ts'
import { arrayText } from './array.ts'
import type { PayloadReader } from './payload.ts'
import type { PostgresTables } from './tables.ts'

const inMs = (parameter: string): string => `${parameter}::double precision * interval '1 millisecond'`

/** The outbox in Postgres: claims skip what others hold, completions are fenced by the attempt. */
export function postgresOutbox(run: SqlRunner, t: PostgresTables, payloads: PayloadReader): OutboxBackend {
  return {
    async claim(max, leaseMs, destinations) {
      const filter = destinations ? ' and o.destination = any($3::text::text[])' : ''
      const parameters: unknown[] = [max, leaseMs]
      if (destinations) parameters.push(arrayText(destinations))
      const rows = await run(
        `with open as (
  select o.id from ${t.outbox} o
  where o.status in ('pending', 'in_flight') and (o.lease_until is null or o.lease_until <= clock_timestamp())
    and o.attempts < o.max_attempts${filter}
  order by o.ordinal limit $1::bigint for update skip locked
), dead as (
  -- Its last worker died with the lease: nobody else will fail it.
  update ${t.outbox} d set status = 'failed'
  where d.id in (select x.id from ${t.outbox} x where x.status = 'in_flight' and x.attempts >= x.max_attempts
    and x.lease_until <= clock_timestamp() for update skip locked)
)
update ${t.outbox} o set status = 'in_flight', attempts = o.attempts + 1, lease_until = clock_timestamp() + ${inMs('$2')}
from open where o.id = open.id
returning o.id, o.aggregate_type, o.aggregate_id, o.sequence, o.destination, ${payloads.column('o.payload', 'o.codec')} as payload,
  o.codec, o.codec_version, o.metadata, o.attempts, o.max_attempts, o.recorded_at, o.ordinal`,
        parameters,
      )
      return [...rows].sort((a, b) => asNumber(a[12]) - asNumber(b[12])).map((row) => claimed(row, payloads))
    },
    async publish(id, attempt) {
      const rows = await run(
        `update ${t.outbox} set status = 'published', published_at = clock_timestamp(), lease_until = null
where id = $1 and attempts = $2::integer and status = 'in_flight' returning id`,
        [id, attempt],
      )
      return rows.length > 0
    },
    async release(id, attempt, retryInMs) {
      const [row] = await run(
        `update ${t.outbox} set status = case when attempts >= max_attempts then 'failed' else 'pending' end,
  lease_until = clock_timestamp() + ${inMs('$3')}
where id = $1 and attempts = $2::integer and status = 'in_flight' returning status`,
        [id, attempt, retryInMs],
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
      for (const [status, count] of await run(`select status, count(*) as n from ${t.outbox} group by status`, [])) {
        counts[status as keyof OutboxCounts] = asNumber(count)
      }
      return counts
    },
    async retryFailed() {
      const rows = await run(
        `update ${t.outbox} set status = 'pending', attempts = 0, lease_until = null where status = 'failed' returning id`,
        [],
      )
      return rows.length
    },
    async purgePublished(olderThanMs) {
      const rows = await run(
        `delete from ${t.outbox} where status = 'published' and published_at <= clock_timestamp() - ${inMs('$1')} returning id`,
        [olderThanMs],
      )
      return rows.length
    },
  }
}

function claimed(row: readonly unknown[], payloads: PayloadReader): ClaimedMessage {
  const codec = row[6] as string
  return {
    id: row[0] as string,
    stream: { aggregateType: row[1] as string, aggregateId: row[2] as string },
    sequence: asNumber(row[3]),
    destination: row[4] as string,
    payload: payloads.read(row[5], codec),
    codec,
    codecVersion: row[7] as number,
    metadata: asMetadata(row[8]),
    attempt: row[9] as number,
    maxAttempts: row[10] as number,
    recordedAt: asDate(row[11]),
  }
}
