import type { LoadQuery, StoredEvent, StoredSnapshot, StreamRange, StreamSlice, StreamState } from '../backend.ts'
import { jsonCodec } from '../codec.ts'
import type { Row } from '../sql/runner.ts'
import { asMetadata, asNumber } from '../sql/values.ts'
import type { StreamId } from '../stream.ts'
import { headOf } from './head.ts'
import type { PayloadReader } from './payload.ts'
import { positionText } from './position.ts'
import type { Statement } from './statement.ts'
import type { PostgresTables } from './tables.ts'

/**
 * The columns of an event, in the order that `storedEvent` reads; `e` is the table's alias. What almost every event has in
 * common is not sent, and times come as numbers: a long stream is loaded as fast as its columns are decoded.
 */
export const eventColumns = (payloads: PayloadReader): string =>
  `e.sequence, e.event_name, nullif(e.event_version, 1) as event_version, ${payloads.column('e.payload', 'e.payload_codec')} as payload,
    nullif(e.payload_codec, '${jsonCodec.label}') as payload_codec, nullif(e.payload_codec_version, ${jsonCodec.version}) as payload_codec_version,
    nullif(e.metadata, '{}') as metadata, ${secondsOf('e.recorded_at')} as recorded_at, e.event_id,
    nullif(e.epoch, 1) as epoch, e.transaction_id::text as transaction_id, e.global_position`

/** The event in a row whose columns begin at `at`. */
export function storedEvent(row: Row, at: number, stream: StreamId, payloads: PayloadReader): StoredEvent {
  const codec = (row[at + 4] as string | null) ?? jsonCodec.label
  return {
    stream,
    sequence: asNumber(row[at]),
    name: row[at + 1] as string,
    version: (row[at + 2] as number | null) ?? 1,
    payload: payloads.read(row[at + 3], codec),
    codec,
    codecVersion: (row[at + 5] as number | null) ?? jsonCodec.version,
    metadata: asMetadata(row[at + 6]),
    recordedAt: dateOf(row[at + 7]),
    id: row[at + 8] as string,
    position: positionText(row[at + 9] ?? 1, row[at + 10], row[at + 11]),
  }
}

/** A time as seconds since 1970: drivers differ in how they read times, and are slow at it. */
const secondsOf = (column: string): string => `date_part('epoch', ${column})`
const dateOf = (seconds: unknown): Date => new Date(Math.round(Number(seconds) * 1000))

const stateOf = (t: PostgresTables): string =>
  `(select st.state from ${t.states} st where st.aggregate_type = $1 and st.aggregate_id = $2)`

/** Fills the row of a head up to the width of an event. */
const noEvent = Array(10).fill('null').join(', ')

/** The stream's head and state (kind 0), and its events within the bounds (kind null), in one statement. */
export function readStatement(
  t: PostgresTables,
  stream: StreamId,
  range: StreamRange,
  payloads: PayloadReader,
): Statement {
  const { from, to, max } = range
  return {
    sql: `select * from (
  select null::integer as kind, ${eventColumns(payloads)} from ${t.events} e
  where e.aggregate_type = $1 and e.aggregate_id = $2 and e.sequence >= $3::bigint
    and ($4::bigint is null or e.sequence <= $4::bigint)
  order by e.sequence limit $5::bigint
) events
union all
select 0, (select sequence from ${headOf(t, '$1', '$2')} h), ${stateOf(t)}, ${noEvent}`,
    parameters: [stream.aggregateType, stream.aggregateId, from, to ?? null, max ?? null],
  }
}

/** As `readStatement`, with the newest fitting snapshot (kind 1) and the events behind it. */
export function loadStatement(
  t: PostgresTables,
  stream: StreamId,
  query: LoadQuery,
  payloads: PayloadReader,
): Statement {
  const { toVersion, snapshot } = query
  const parameters: unknown[] = [stream.aggregateType, stream.aggregateId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const upTo = toVersion === undefined ? '' : bind(toVersion)
  const shape =
    typeof snapshot === 'object'
      ? ` and x.snapshot_type = ${bind(snapshot.type)} and x.snapshot_version = ${bind(snapshot.version)}::integer`
      : ''
  const newest = `snap as materialized (
  select x.version, x.snapshot_type, x.snapshot_version, ${payloads.column('x.payload', 'x.payload_codec')} as payload,
    x.payload_codec, x.payload_codec_version, x.metadata, ${secondsOf('x.recorded_at')} as recorded_at
  from ${t.snapshots} x
  where x.aggregate_type = $1 and x.aggregate_id = $2${upTo && ` and x.version <= ${upTo}::bigint`}${shape}
  order by x.version desc limit 1
)`
  const after = snapshot === false ? '0' : 'coalesce((select version from snap), 0)'
  const sql = `${snapshot === false ? '' : `with ${newest}\n`}select * from (
  select null::integer as kind, ${eventColumns(payloads)} from ${t.events} e
  where e.aggregate_type = $1 and e.aggregate_id = $2 and e.sequence > ${after}${upTo && ` and e.sequence <= ${upTo}::bigint`}
  order by e.sequence
) events
union all
select 0, (select sequence from ${headOf(t, '$1', '$2')} h), ${stateOf(t)}, ${noEvent}${
    snapshot === false ? '' : `\nunion all select 1, snap.*, null, null, null, null from snap`
  }`
  return { sql, parameters }
}

/** What the rows of either statement say. */
export function readResult(
  rows: readonly Row[],
  stream: StreamId,
  payloads: PayloadReader,
): StreamSlice & { snapshot: StoredSnapshot | undefined } {
  let head = 0
  let state: StreamState | undefined
  let snapshot: StoredSnapshot | undefined
  const events: StoredEvent[] = []
  for (const row of rows) {
    if (row[0] === null) events.push(storedEvent(row, 1, stream, payloads))
    else if (row[0] === 1) snapshot = storedSnapshot(row, payloads)
    else {
      head = asNumber(row[1] ?? 0)
      state = (row[2] as StreamState | null) ?? undefined
    }
  }
  inOrder(events)
  return { head, state, events, snapshot }
}

function storedSnapshot(row: Row, payloads: PayloadReader): StoredSnapshot {
  const codec = row[5] as string
  return {
    sequence: asNumber(row[1]),
    type: row[2] as string,
    version: row[3] as number,
    payload: payloads.read(row[4], codec),
    codec,
    codecVersion: row[6] as number,
    metadata: asMetadata(row[7]),
    recordedAt: dateOf(row[8]),
  }
}

/** `union all` keeps its branches' order in practice and promises nothing: look, and sort only if it did not. */
function inOrder(events: StoredEvent[]): void {
  for (let index = 1; index < events.length; index++) {
    if (events[index]!.sequence < events[index - 1]!.sequence) {
      events.sort((a, b) => a.sequence - b.sequence)
      return
    }
  }
}
