import type { Kysely } from 'kysely'
import type {
  FeedQuery,
  FeedSlice,
  LoadQuery,
  StoredEvent,
  StoredSnapshot,
  StreamRange,
  StreamSlice,
  StreamState,
} from '../backend.ts'
import { partitionOf } from '../partition.ts'
import type { Row, SqlRunner } from '../sql/runner.ts'
import { asDate, asMetadata, asNumber } from '../sql/values.ts'
import type { StreamId } from '../stream.ts'

const eventColumns = `e.sequence, e.event_name, e.event_version, e.payload, e.payload_codec, e.payload_codec_version, e.metadata,
  e.recorded_at, e.event_id, e.global_position`

/** The first branch names the columns of the whole `union all`. */
const headAndState = `select 0 as kind, (select sequence from aggregate_events where aggregate_type = ? and aggregate_id = ? order by sequence desc limit 1) as head,
  (select state from aggregate_stream_states where aggregate_type = ? and aggregate_id = ?) as state,
  null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9, null as c10`

/** Part of a stream, its head and its state, in one statement: one moment of the database. */
export async function readStream(
  run: SqlRunner,
  stream: StreamId,
  { from, to, max }: StreamRange,
  on?: Kysely<any>,
): Promise<StreamSlice> {
  const key = [stream.aggregateType, stream.aggregateId]
  const rows = await run(
    `${headAndState}
union all
select * from (select 2 as kind, ${eventColumns} from aggregate_events e
  where e.aggregate_type = ? and e.aggregate_id = ? and e.sequence >= ? and e.sequence <= ? order by e.sequence limit ?)`,
    [...key, ...key, ...key, from, to ?? Number.MAX_SAFE_INTEGER, max ?? -1],
    on,
  )
  return sliceOf(rows, stream)
}

/** The newest fitting snapshot, the events behind it, the head and the state, in one statement. */
export async function loadStream(
  run: SqlRunner,
  stream: StreamId,
  { toVersion = Number.MAX_SAFE_INTEGER, snapshot }: LoadQuery,
  on?: Kysely<any>,
): Promise<StreamSlice & { snapshot: StoredSnapshot | undefined }> {
  const key = [stream.aggregateType, stream.aggregateId]
  const shape = typeof snapshot === 'object' ? ' and x.snapshot_type = ? and x.snapshot_version = ?' : ''
  const shapeValues = typeof snapshot === 'object' ? [snapshot.type, snapshot.version] : []
  const limit = snapshot === false ? 0 : 1
  const rows = await run(
    `with snap as materialized (
  select x.* from aggregate_snapshots x where x.aggregate_type = ? and x.aggregate_id = ? and x.version <= ?${shape}
  order by x.version desc limit ${limit}
)
${headAndState}
union all
select 1, s.version, s.snapshot_type, s.snapshot_version, s.payload, s.payload_codec, s.payload_codec_version, s.metadata, s.recorded_at, null, null
from snap s
union all
select * from (select 2 as kind, ${eventColumns} from aggregate_events e
  where e.aggregate_type = ? and e.aggregate_id = ? and e.sequence > coalesce((select version from snap), 0) and e.sequence <= ?
  order by e.sequence)`,
    [...key, toVersion, ...shapeValues, ...key, ...key, ...key, toVersion],
    on,
  )
  const found = rows.find(([kind]) => kind === 1)
  return { ...sliceOf(rows, stream), snapshot: found && storedSnapshot(found) }
}

/** How many rows of the feed are looked at in one statement. */
const pageSize = 1000

/** All events after a position, filtered. One writer at a time: nothing committed can appear behind what was read. */
export async function readFeed(run: SqlRunner, query: FeedQuery, on?: Kysely<any>): Promise<FeedSlice> {
  const { aggregateTypes, eventNames, partition, includeArchived, max } = query
  const filters: string[] = []
  const filterValues: unknown[] = []
  for (const [column, values] of [
    ['aggregate_type', aggregateTypes],
    ['event_name', eventNames],
  ] as const) {
    if (!values) continue
    filters.push(`and e.${column} in (select value from json_each(?))`)
    filterValues.push(JSON.stringify(values))
  }
  filters.push(
    `and not exists (select 1 from aggregate_stream_states st where st.aggregate_type = e.aggregate_type
  and st.aggregate_id = e.aggregate_id${includeArchived ? " and st.state = 'erased'" : ''})`,
  )
  const events: StoredEvent[] = []
  let after = query.after === '' ? 0 : Number(query.after)
  const [newest] = await run('select coalesce(max(global_position), 0) as newest from aggregate_events', [], on)
  const end = asNumber(newest![0])
  for (;;) {
    const limit = partition ? pageSize : Math.min(pageSize, max - events.length)
    const rows = await run(
      `select e.aggregate_type, e.aggregate_id, ${eventColumns} from aggregate_events e
where e.global_position > ? and e.global_position <= ? ${filters.join(' ')} order by e.global_position limit ?`,
      [after, end, ...filterValues, limit],
      on,
    )
    for (const row of rows) {
      if (events.length === max) break
      after = asNumber(row[11])
      const stream = { aggregateType: row[0] as string, aggregateId: row[1] as string }
      if (partition && partitionOf(stream, partition.count) !== partition.index) continue
      events.push(storedEvent(row, 2, stream))
    }
    if (events.length === max) break
    if (rows.length < limit) {
      after = Math.max(after, end)
      break
    }
  }
  return { events, position: after === 0 ? '' : String(after) }
}

function sliceOf(rows: readonly Row[], stream: StreamId): StreamSlice {
  let head = 0
  let state: StreamState | undefined
  const events: StoredEvent[] = []
  for (const row of rows) {
    if (row[0] === 2) events.push(storedEvent(row, 1, stream))
    else if (row[0] === 0) {
      head = asNumber(row[1] ?? 0)
      state = (row[2] as StreamState | null) ?? undefined
    }
  }
  return { head, state, events }
}

function storedEvent(row: Row, at: number, stream: StreamId): StoredEvent {
  return {
    stream,
    sequence: asNumber(row[at]),
    name: row[at + 1] as string,
    version: asNumber(row[at + 2]),
    payload: row[at + 3] as Uint8Array,
    codec: row[at + 4] as string,
    codecVersion: asNumber(row[at + 5]),
    metadata: asMetadata(row[at + 6]),
    recordedAt: asDate(asNumber(row[at + 7])),
    id: row[at + 8] as string,
    position: String(asNumber(row[at + 9])),
  }
}

function storedSnapshot(row: Row): StoredSnapshot {
  return {
    sequence: asNumber(row[1]),
    type: row[2] as string,
    version: asNumber(row[3]),
    payload: row[4] as Uint8Array,
    codec: row[5] as string,
    codecVersion: asNumber(row[6]),
    metadata: asMetadata(row[7]),
    recordedAt: asDate(asNumber(row[8])),
  }
}
