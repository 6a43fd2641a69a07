import { driverOf } from '@modkit/sql-contract'
import { CompiledQuery, type Kysely } from 'kysely'
import type { StreamWrite, WriteBatch, WriteOutcome } from '../backend.ts'
import { expectedNumber } from '../expected-version.ts'
import type { SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { asBlob, insertEvent } from './insert-event.ts'

/** Writes one event in one autocommit statement; `undefined` when the stream objects. */
export type OneEventWriter = (write: StreamWrite, now: number) => Promise<WriteOutcome | undefined>

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
const insertAt = (sequence: string): string =>
  `${insertEvent.replace('insert', 'insert or ignore')} values (?, ?, ${sequence}, ?, ?, ?, ?, ?, ?, ?, ?)`

const returning = (insert: string): string => `${insert} returning sequence, global_position`

const statements = {
  at: insertAt(next.at),
  atReturning: returning(insertAt(next.at)),
  any: returning(insertAt(next.any)),
  exists: returning(insertAt(next.exists)),
}

/** What Kysely wants to know of a query, the same for all. */
const { query, queryId } = CompiledQuery.raw('')

/**
 * The writer on `db`. Our driver tells the new row's id, which is the position, and at an exact version the sequence is
 * known: then nothing is asked back, for `returning` gathers its rows in a table of their own, a sixth of the whole
 * append. Another driver may not tell whether a row was inserted.
 */
export function oneEventWriter(db: Kysely<any>, run: SqlRunner): OneEventWriter {
  const tellsRowId = driverOf(db).rawRows !== undefined
  return async (write, now) => {
    const expected = expectedNumber(write.expected)
    const { aggregateType: type, aggregateId: id } = write.stream
    const { id: eventId, name, version, payload, codec, codecVersion, metadata } = write.events[0]!
    const exact = expected >= 0
    const condition = exact ? [expected, type, id, expected, type, id, expected + 1] : [type, id, type, id]
    const event = [eventId, name, version, asBlob(payload), codec, codecVersion, metadata, now]
    const parameters = [type, id, ...condition, ...event]
    if (exact && tellsRowId) {
      const { numAffectedRows, insertId } = await db.executeQuery({ sql: statements.at, parameters, query, queryId })
      return numAffectedRows === 1n ? written(expected + 1, insertId) : undefined
    }
    const sql = exact ? statements.atReturning : expected === -1 ? statements.any : statements.exists
    const [row] = await run(sql, parameters)
    return row && written(asNumber(row[0]), asNumber(row[1]))
  }
}

const written = (sequence: number, position: unknown): WriteOutcome => {
  return {
    kind: 'written',
    streams: [{ first: sequence, last: sequence }],
    position: String(position),
    replayed: false,
  }
}
