import type { FeedQuery, FeedSlice, Horizon } from '../backend.ts'
import { HorizonAheadError } from '../errors/stored-errors.ts'
import type { Position } from '../position.ts'
import type { Row, SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import { arrayText } from './array.ts'
import type { PayloadReader } from './payload.ts'
import { comparePositions, parsePosition } from './position.ts'
import { eventColumns, storedEvent } from './read.ts'
import type { Statement } from './statement.ts'
import type { PostgresTables } from './tables.ts'

/**
 * The border of what can be read: transactions below `xmin` have all ended, so nothing can appear behind it any more.
 * Earlier epochs are over altogether. `reached` is the newest event below it, and the farthest place to continue from:
 * `xmin` itself may be an id of transactions that left nothing on the disk, and a server that crashes gives those out again.
 */
const border = (t: PostgresTables): string => `border as materialized (
  select b.epoch, b.xmin, (
    select concat_ws('.', e.epoch, e.transaction_id, e.global_position) from ${t.events} e
    where (e.epoch, e.transaction_id) < (b.epoch, b.xmin)
    order by e.epoch desc, e.transaction_id desc, e.global_position desc limit 1
  ) as reached
  from (select (select max(epoch) from ${t.epochs}) as epoch, pg_snapshot_xmin(pg_current_snapshot()) as xmin) b
)`

/** A page of all events in `(epoch, transaction_id, global_position)` order, and the border, in one statement. */
export function feedStatement(t: PostgresTables, query: FeedQuery, payloads: PayloadReader): Statement {
  const { aggregateTypes, eventNames, partition, includeArchived, after, max } = query
  const parameters: unknown[] = [...parsePosition(after), max]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const filters: string[] = []
  if (aggregateTypes) filters.push(`e.aggregate_type = any(${bind(arrayText(aggregateTypes))}::text::text[])`)
  if (eventNames) filters.push(`e.event_name = any(${bind(arrayText(eventNames))}::text::text[])`)
  if (partition) {
    const hash = 'hashtextextended(e.aggregate_id, hashtext(e.aggregate_type)) & 9223372036854775807'
    filters.push(`(${hash}) % ${bind(partition.count)}::bigint = ${bind(partition.index)}::bigint`)
  }
  const closed = includeArchived ? " and st.state = 'erased'" : ''
  filters.push(
    `not exists (select 1 from ${t.states} st where st.aggregate_type = e.aggregate_type and st.aggregate_id = e.aggregate_id${closed})`,
  )
  const sql = `with ${border(t)}
select border.reached, page.*
from border left join lateral (
  select e.aggregate_type, e.aggregate_id, ${eventColumns(payloads)}
  from ${t.events} e
  where (e.epoch, e.transaction_id, e.global_position) > ($1::text::integer, $2::text::xid8, $3::text::bigint)
    and (e.epoch, e.transaction_id) < (border.epoch, border.xmin)${filters.map((filter) => `\n    and ${filter}`).join('')}
  order by e.epoch, e.transaction_id, e.global_position limit $4::bigint
) page on true
order by coalesce(page.epoch, 1), page.transaction_id::text::xid8, page.global_position`
  return { sql, parameters }
}

/** What the rows of a feed statement say. */
export function feedResult(rows: readonly Row[], query: FeedQuery, payloads: PayloadReader): FeedSlice {
  const reached = (rows[0]![0] as Position | null) ?? ''
  const events = rows.flatMap((row) => {
    if (row[1] === null) return []
    return [storedEvent(row, 3, { aggregateType: row[1] as string, aggregateId: row[2] as string }, payloads)]
  })
  if (events.length === query.max && query.max > 0) return { events, position: events.at(-1)!.position }
  // A page that is not full saw everything below the border: continue there, past events that the filter left out.
  return { events, position: comparePositions(reached, query.after) > 0 ? reached : query.after }
}

/** How far subscribers may read, what waits behind the border, and who holds it back. */
export async function readHorizon(run: SqlRunner, t: PostgresTables): Promise<Horizon> {
  const [row] = await run(
    `with ${border(t)}
select border.reached, (select count(*) from ${t.events} e where (e.epoch, e.transaction_id) >= (border.epoch, border.xmin)) as hidden,
  a.pid, (extract(epoch from clock_timestamp() - a.xact_start) * 1000)::bigint as age_ms, a.application_name
from border left join lateral (
  select pid, xact_start, application_name from pg_stat_activity
  where backend_xid is not null and pid <> pg_backend_pid() order by age(backend_xid) desc limit 1
) a on true`,
    [],
  )
  const [reached, hidden, pid, age, application] = row!
  const position = (reached as Position | null) ?? ''
  if (pid === null || pid === undefined) return { position, hidden: asNumber(hidden) }
  const blocker = { pid: asNumber(pid), ageMs: asNumber(age ?? 0), application: String(application ?? '') }
  return { position, hidden: asNumber(hidden), blocker }
}

/** @throws HorizonAheadError when stored transaction ids of the newest epoch have not been given out by this cluster yet */
export async function checkHorizon(run: SqlRunner, t: PostgresTables): Promise<void> {
  const [row] = await run(
    `select e.transaction_id::text as newest, pg_snapshot_xmax(pg_current_snapshot())::text as next,
  e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()) as ahead
from ${t.events} e where e.epoch = (select max(epoch) from ${t.epochs})
order by e.epoch desc, e.transaction_id desc, e.global_position desc limit 1`,
    [],
  )
  if (row?.[2] === true) throw new HorizonAheadError(String(row[0]), String(row[1]))
}
