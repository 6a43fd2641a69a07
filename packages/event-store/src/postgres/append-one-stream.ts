import type { EventRow, Refusal, StreamWrite, WriteOutcome } from '../backend.ts'
import { expectedNumber } from '../expected-version.ts'
import type { Row } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { arrayText } from './array.ts'
import { headOf, isLate, versionHolds } from './head.ts'
import { storedText } from './payload.ts'
import { positionText } from './position.ts'
import type { PostgresTables } from './tables.ts'

/** The statements that append to one stream, and nothing besides: the hot path. */
export interface AppendStatements {
  /** One event, its payload as text. */
  readonly text: string
  /** One event, its payload as base64. */
  readonly binary: string
  /** Many events. */
  readonly many: string
}

/**
 * One autocommit statement: probe the head, insert when it is as expected, and say either way how the stream stands.
 * A bare `insert … where` returns no row on a conflict and would need a second turn to tell `actual`.
 */
export function appendStatements(t: PostgresTables): AppendStatements {
  const columns =
    'aggregate_type, aggregate_id, sequence, event_id, event_name, event_version, payload, payload_codec, payload_codec_version, metadata'
  const statement = (source: string, rows: string, order: string) => `with h as materialized (
  select coalesce(e.sequence, 0) as head, ${isLate(t, 'e')} as late,
    (select st.state from ${t.states} st where st.aggregate_type = $1 and st.aggregate_id = $2) as state
  from (select 1) one left join lateral ${headOf(t, '$1', '$2')} e on true
), ins as (
  insert into ${t.events} (${columns})
  select $1, $2, ${rows}
  from h${source}
  where ${versionHolds('$3::bigint', 'h.head')} and h.state is null and not h.late${order}
  returning epoch, transaction_id, global_position
)
select h.head, h.state, h.late, ins.epoch, ins.transaction_id::text as transaction_id, ins.global_position
from h left join ins on true`
  const one = (payload: string) =>
    statement('', `h.head + 1, $4::text::uuid, $5, $6::integer, ${payload}, $8, $9::integer, $10::text::jsonb`, '')
  return {
    text: one(`convert_to($7::text, 'UTF8')`),
    binary: one(`decode($7::text, 'base64')`),
    many: `${statement(
      `, unnest($4::text::uuid[], $5::text::text[], $6::text::integer[], $7::text::text[], $8::text::boolean[], $9::text::text[], $10::text::integer[], $11::text::jsonb[])
    with ordinality as ev(id, name, version, payload, is_binary, codec, codec_version, metadata, ord)`,
      `h.head + ev.ord, ev.id, ev.name, ev.version,
    case when ev.is_binary then decode(ev.payload, 'base64') else convert_to(ev.payload, 'UTF8') end,
    ev.codec, ev.codec_version, ev.metadata`,
      ' order by ev.ord',
    )}
order by ins.global_position desc limit 1`,
  }
}

/** The statement for a write, and its parameters. */
export function bindAppend(statements: AppendStatements, write: StreamWrite): { sql: string; parameters: unknown[] } {
  const { stream, events } = write
  const parameters: unknown[] = [stream.aggregateType, stream.aggregateId, String(expectedNumber(write.expected))]
  if (events.length === 1) {
    const { id, name, version, payload, codec, codecVersion, metadata } = events[0]!
    parameters.push(id, name, version, storedText(payload), codec, codecVersion, metadata)
    return { sql: typeof payload === 'string' ? statements.text : statements.binary, parameters }
  }
  parameters.push(...eventArrays(events))
  return { sql: statements.many, parameters }
}

/** Events as parallel arrays: id, name, version, payload, is_binary, codec, codec_version, metadata. */
export function eventArrays(events: readonly EventRow[]): string[] {
  return [
    arrayText(events.map((event) => event.id)),
    arrayText(events.map((event) => event.name)),
    arrayText(events.map((event) => event.version)),
    arrayText(events.map((event) => storedText(event.payload))),
    arrayText(events.map((event) => typeof event.payload !== 'string')),
    arrayText(events.map((event) => event.codec)),
    arrayText(events.map((event) => event.codecVersion)),
    arrayText(events.map((event) => event.metadata)),
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
