import type { StreamWrite, WriteBatch, WriteOutcome } from '../backend.ts'
import { expectedNumber } from '../expected-version.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { asBlob, insertEvent } from './insert-event.ts'

/** Whether a write is one event and nothing besides: then one autocommit statement does it. */
export function isOneEvent({ streams, receipts, key }: WriteBatch): boolean {
  if (streams.length !== 1 || receipts.length > 0 || key !== undefined) return false
  const { events, idempotent, allowRecreate, snapshot, outbox } = streams[0]!
  return events.length === 1 && !idempotent && !allowRecreate && !snapshot && outbox.length === 0
}

const stream = 'aggregate_type = ? and aggregate_id = ?'
const isOpen = `not exists (select 1 from aggregate_stream_states where ${stream})`
const head = `select sequence from aggregate_events where ${stream} order by sequence desc limit 1`

/** The next sequence as SQL, or null when the stream is not as expected, with its parameters `n` between two streams. */
const next = {
  /** Nobody else writes meanwhile, so a stream that has `n` and no `n + 1` ends there; the unique key tells the latter. */
  at: `case when (? = 0 or exists (select 1 from aggregate_events where ${stream} and sequence = ?)) and ${isOpen} then ? end`,
  any: `case when ${isOpen} then coalesce((${head}), 0) + 1 end`,
  exists: `case when ${isOpen} then (${head}) + 1 end`,
}

/**
 * Values and no `select`, which would build a table of its rows first: it reads the table that it writes. Null for a
 * sequence, or one that is taken, inserts nothing.
 */
const statementFor = (sequence: string): string =>
  `${insertEvent.replace('insert', 'insert or ignore')} values (?, ?, ${sequence}, ?, ?, ?, ?, ?, ?, ?, ?) returning sequence, global_position`

const statements = { at: statementFor(next.at), any: statementFor(next.any), exists: statementFor(next.exists) }

/** Writes one event in one autocommit statement; `undefined` when the stream objects. */
export async function writeOneEvent(
  run: SqlRunner,
  write: StreamWrite,
  now: number,
): Promise<WriteOutcome | undefined> {
  const expected = expectedNumber(write.expected)
  const { aggregateType: type, aggregateId: id } = write.stream
  const { id: eventId, name, version, payload, codec, codecVersion, metadata } = write.events[0]!
  const exact = expected >= 0
  const condition = exact ? [expected, type, id, expected, type, id, expected + 1] : [type, id, type, id]
  const event = [eventId, name, version, asBlob(payload), codec, codecVersion, metadata, now]
  const sql = exact ? statements.at : expected === -1 ? statements.any : statements.exists
  const [row] = await run(sql, [type, id, ...condition, ...event])
  if (!row) return undefined
  const sequence = asNumber(row[0])
  const position = String(asNumber(row[1]))
  return { kind: 'written', streams: [{ first: sequence, last: sequence }], position, replayed: false }
}
