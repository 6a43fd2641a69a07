import type { WriteBatch } from '../backend.ts'
import { expectedNumber } from '../expected-version.ts'
import { outboxStep, receiptStep, snapshotSteps } from './commit-extras.ts'
import { headOf, isLate, versionHolds } from './head.ts'
import { Parameters } from './parameters.ts'
import { storedText } from './payload.ts'
import type { PostgresTables } from './tables.ts'

/**
 * The one statement for any batch, in steps: streams `s` and events `ev` come in as arrays; `judged` holds each stream's
 * head and verdict; `ins` inserts, in one order for everybody (unordered batches deadlock), when no stream objects; all
 * else waits for `ins` through `gate`, so that racing commits meet at the events' primary key first and nowhere else.
 * A part that the batch lacks has no step: each combination of parts is one text, prepared once per connection.
 */
export function commitStatement(t: PostgresTables, batch: WriteBatch): { sql: string; parameters: unknown[] } {
  const { streams, receipts, key } = batch
  const parameters = new Parameters()
  const hasIds = streams.some(({ idempotent }) => idempotent)
  const recreates = streams.some(({ allowRecreate }) => allowRecreate)
  const steps = [
    inputStep(batch, parameters),
    eventStep(batch, parameters),
    `cur as materialized (
  select s.*, coalesce(h.sequence, 0) as actual, coalesce(st.state, '') as state, ${isLate(t, 'h')} as late
  from s left join lateral ${headOf(t, 's.type', 's.id')} h on true
    left join ${t.states} st on st.aggregate_type = s.type and st.aggregate_id = s.id
)`,
    ...(hasIds ? [priorStep(t)] : []),
    judgeStep(hasIds, recreates),
  ]
  const keyed = key === undefined ? '' : `${parameters.bind(key)}::text`
  if (keyed) steps.push(`done as (select c.result from ${t.commits} c where c.key = ${keyed})`)
  const unknown = keyed ? ' and not exists (select 1 from done)' : ''
  steps.push(
    `go as materialized (select not exists (select 1 from judged where verdict is not null)${unknown} as yes)`,
    `ins as (
  insert into ${t.events} (aggregate_type, aggregate_id, sequence, event_id, event_name, event_version, payload, payload_codec, payload_codec_version, metadata)
  select j.type, j.id, j.actual + ev.ord, ev.id, ev.name, ev.version,
    case when ev.is_binary then decode(ev.payload, 'base64') else convert_to(ev.payload, 'UTF8') end,
    ev.codec, ev.codec_version, ev.metadata
  from ev join judged j on j.idx = ev.idx, go
  where go.yes
  order by j.type collate "C", j.id collate "C", ev.ord
  returning epoch, transaction_id, global_position
)`,
    'newest as (select * from ins order by global_position desc limit 1)',
    'gate as materialized (select go.yes and (select count(*) from ins) >= 0 as yes from go)',
  )
  if (recreates) {
    steps.push(`reopened as (
  delete from ${t.states} st using judged j, gate
  where gate.yes and j.recreate and st.aggregate_type = j.type and st.aggregate_id = j.id
)`)
  }
  if (streams.some(({ snapshot }) => snapshot)) steps.push(...snapshotSteps(t, streams, parameters))
  if (streams.some(({ outbox }) => outbox.length > 0)) steps.push(outboxStep(t, streams, parameters))
  if (receipts.length > 0) steps.push(receiptStep(t, receipts, parameters))
  if (keyed) steps.push(rememberStep(t, keyed))
  const sql = `with ${steps.join(',\n')}
select 's' as kind, j.idx, j.verdict, j.actual, j.first, j.last, j.place as value from judged j
union all select 'p', null, null, null, null, null, concat_ws('.', epoch, transaction_id, global_position) from newest${
    keyed ? `\nunion all select 'c', null, null, null, null, null, result::text from done` : ''
  }`
  return { sql, parameters: parameters.values }
}

function inputStep({ streams }: WriteBatch, parameters: Parameters): string {
  const arrays = parameters.unnest(streams, [
    ['integer', (_, index) => index],
    ['text', ({ stream }) => stream.aggregateType],
    ['text', ({ stream }) => stream.aggregateId],
    ['bigint', ({ expected }) => expectedNumber(expected)],
    ['bigint', ({ events }) => events.length],
    ['boolean', ({ idempotent }) => idempotent],
    ['boolean', ({ allowRecreate }) => allowRecreate],
  ])
  return `s as (
  select * from unnest(${arrays}) as s(idx, type, id, expected, n, idempotent, recreate)
)`
}

function eventStep({ streams }: WriteBatch, parameters: Parameters): string {
  const rows = streams.flatMap(({ events }, index) => events.map((event, at) => ({ event, index, ord: at + 1 })))
  const arrays = parameters.unnest(rows, [
    ['integer', ({ index }) => index],
    ['bigint', ({ ord }) => ord],
    ['uuid', ({ event }) => event.id],
    ['text', ({ event }) => event.name],
    ['integer', ({ event }) => event.version],
    ['text', ({ event }) => storedText(event.payload)],
    ['boolean', ({ event }) => typeof event.payload !== 'string'],
    ['text', ({ event }) => event.codec],
    ['integer', ({ event }) => event.codecVersion],
    ['jsonb', ({ event }) => event.metadata],
  ])
  return `ev as (
  select * from unnest(${arrays})
    as ev(idx, ord, id, name, version, payload, is_binary, codec, codec_version, metadata)
)`
}

/** What is stored already under the ids that the caller chose, wherever it stands in its stream. */
const priorStep = (t: PostgresTables): string => `prior as (
  select ev.idx, count(*) as hits, min(e.sequence - ev.ord) = max(e.sequence - ev.ord) as in_order,
    min(e.sequence) as first, max(e.sequence) as last,
    (array_agg(row(e.epoch, e.transaction_id, e.global_position)::text order by e.sequence desc))[1] as place
  from ev join s on s.idx = ev.idx and s.idempotent
    join ${t.events} e on e.aggregate_type = s.type and e.aggregate_id = s.id and e.event_id = ev.id
  group by ev.idx
)`

function judgeStep(hasIds: boolean, recreates: boolean): string {
  const prior = hasIds ? 'p.first, p.last, p.place' : 'null::bigint as first, null::bigint as last, null::text as place'
  const reuse = hasIds ? "when p.hits = cur.n and p.in_order then 'known' when p.hits > 0 then 'event-id'" : ''
  const closed = recreates ? "cur.state <> '' and not cur.recreate" : "cur.state <> ''"
  const reopens = recreates ? " or (cur.state = 'archived' and cur.recreate and cur.expected = 0)" : ''
  return `judged as materialized (
  select cur.*, ${prior},
    case ${reuse} when ${closed} then cur.state
      when not (${versionHolds('cur.expected', 'cur.actual')}${reopens}) then 'version'
      when cur.late and cur.n > 0 then 'order' end as verdict
  from cur${hasIds ? ' left join prior p on p.idx = cur.idx' : ''}
)`
}

const rememberStep = (t: PostgresTables, key: string): string => `remembered as (
  insert into ${t.commits} (key, result)
  select ${key}, jsonb_build_object(
    'streams', coalesce((select jsonb_agg(jsonb_build_array(j.actual + 1, j.actual + j.n) order by j.idx) from judged j), '[]'),
    'position', coalesce((select concat_ws('.', newest.epoch, newest.transaction_id, newest.global_position) from newest), ''))
  from gate where gate.yes
)`
