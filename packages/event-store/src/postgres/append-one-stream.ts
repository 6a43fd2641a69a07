import type { EventRow, Refusal, StreamWrite, WriteOutcome } from '../backend.ts'
import { expectedNumber } from '../expected-version.ts'
import type { Row } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { arrayText } from './array.ts'
import { headOf, isLate, versionHolds } from './head.ts'
import { storedText } from './payload.ts'
import { positionText } from './position.ts'
import type { Statement } from './statement.ts'
import type { PostgresTables } from './tables.ts'

/** Which statement an append takes. */
interface AppendShape {
  readonly many: boolean
  /** The payloads are bytes. */
  readonly binary: boolean
  /** Runs in a transaction that may have written elsewhere before. An autocommit statement never has. */
  readonly mayBeLate: boolean
}

/** Binds a write of one stream to its statement. */
export type BindAppend = (write: StreamWrite, inTransaction: boolean) => Statement

/** The statements that append to one stream, and nothing besides: the hot path. */
export function appendStatements(t: PostgresTables): BindAppend {
  const texts = [false, true].map((many) =>
    [false, true].map((binary) => [false, true].map((mayBeLate) => appendStatement(t, { many, binary, mayBeLate }))),
  )
  return ({ stream, expected, events }, inTransaction) => {
    const { payload, codec, codecVersion, metadata } = events[0]!
    const many = events.length > 1
    const sql = texts[Number(many)]![Number(typeof payload !== 'string')]![Number(inTransaction)]!
    const columns = many ? eventArrays(events) : eventScalars(events[0]!)
    const parameters = [stream.aggregateType, stream.aggregateId, String(expectedNumber(expected)), ...columns]
    parameters.push(codec, codecVersion, metadata)
    return { sql, parameters }
  }
}

/**
 * Whether the events have one codec and one metadata, as those of one command have: what is the same for all is sent
 * and parsed once.
 */
export function areAlike(events: readonly EventRow[]): boolean {
  const { payload, codec, codecVersion, metadata } = events[0]!
  return events.every(
    (event) =>
      event.metadata === metadata &&
      event.codec === codec &&
      event.codecVersion === codecVersion &&
      typeof event.payload === typeof payload,
  )
}

/**
 * One autocommit statement: probe the head, insert when it is as expected, and say either way how the stream stands.
 * A bare `insert … where` returns no row on a conflict and would need a second turn to tell `actual`. The head is read
 * from the primary key alone: no other index can answer that, whatever the planner believes of a table that it has not
 * seen grow.
 */
function appendStatement(t: PostgresTables, { many, binary, mayBeLate }: AppendShape): string {
  const state = `(select st.state from ${t.states} st where st.aggregate_type = $1 and st.aggregate_id = $2) as state`
  // Parsed once for many; for one, what is not in a row of its own is not copied.
  const [metadata, shared] = many ? ['h.metadata', ', $10::text::jsonb as metadata'] : ['$10::text::jsonb', '']
  const head = mayBeLate
    ? `coalesce(e.sequence, 0) as head, ${state}, ${isLate(t, 'e')} as late${shared}
  from (select 1) one left join lateral ${headOf(t, '$1', '$2')} e on true`
    : `coalesce((select e.sequence from ${t.events} e where e.aggregate_type = $1 and e.aggregate_id = $2 order by e.sequence desc limit 1), 0) as head,
    ${state}${shared}`
  const inTime = mayBeLate ? ' and not h.late' : ''
  const payload = (column: string) => (binary ? `decode(${column}, 'base64')` : `convert_to(${column}, 'UTF8')`)
  const rows = many
    ? `h.head + ev.ord, ev.id, ev.name, ev.version, ${payload('ev.payload')}, $8, $9::integer, ${metadata}
  from h, unnest($4::text::uuid[], $5::text::text[], $6::text::integer[], $7::text::text[]) with ordinality as ev(id, name, version, payload, ord)`
    : `h.head + 1, $4::text::uuid, $5, $6::integer, ${payload('$7::text')}, $8, $9::integer, ${metadata}
  from h`
  const one = `with h as materialized (
  select ${head}
), ins as (
  insert into ${t.events} (aggregate_type, aggregate_id, sequence, event_id, event_name, event_version, payload, payload_codec, payload_codec_version, metadata)
  select $1, $2, ${rows}
  where ${versionHolds('$3::bigint', 'h.head')} and h.state is null${inTime}${many ? ' order by ev.ord' : ''}
  returning epoch, transaction_id, global_position
)
select h.head, h.state, ${mayBeLate ? 'h.late' : 'false'} as late, ins.epoch, ins.transaction_id::text as transaction_id, ins.global_position
from h left join ins on true`
  return many ? `${one}\norder by ins.global_position desc limit 1` : one
}

const eventScalars = ({ id, name, version, payload }: EventRow): unknown[] => [id, name, version, storedText(payload)]

/** Events as parallel arrays: id, name, version, payload. */
function eventArrays(events: readonly EventRow[]): unknown[] {
  return [
    `{${events.map(({ id }) => id).join(',')}}`,
    arrayText(events.map(({ name }) => name)),
    `{${events.map(({ version }) => version).join(',')}}`,
    arrayText(events.map(({ payload }) => storedText(payload))),
  ]
}

/** What the statement's one row says. */
export function appendOutcome(write: StreamWrite, row: Row): WriteOutcome {
  const [head, state, late, epoch, transaction, position] = row
  const actual = asNumber(head)
  if (position === null || position === undefined) {
    const reason: Refusal['reason'] = state
      ? (state as 'archived' | 'erased')
      : late === true && holds(write, actual)
        ? 'order'
        : 'version'
    return { kind: 'refused', refusals: [{ index: 0, reason, actual }] }
  }
  return {
    kind: 'written',
    streams: [{ first: actual + 1, last: actual + write.events.length }],
    position: positionText(epoch, transaction, position),
    replayed: false,
  }
}

const holds = ({ expected }: StreamWrite, actual: number): boolean =>
  expected === 'any' || (expected === 'exists' ? actual > 0 : actual === expected)
