import type { Kysely } from 'kysely'
import type { SnapshotRow, StreamState, StreamWrite, WriteBatch, WriteOutcome, WrittenStream } from '../backend.ts'
import { DuplicateOutboxMessage, DuplicateReceipt } from '../errors/write-errors.ts'
import { judge, type Standing } from '../judge.ts'
import type { Row, SqlRunner } from '../sql/runner.ts'
import { asNumber } from '../sql/values.ts'
import type { StreamId } from '../stream.ts'
import { asBlob, insertEvent } from './insert-event.ts'

/**
 * Writes a batch on a connection that holds the write lock: first every check, then every change. Nobody else writes
 * meanwhile, so no race is left to a unique index, and a refusal leaves nothing to undo.
 */
export async function writeBatch(
  run: SqlRunner,
  batch: WriteBatch,
  on: Kysely<any>,
  now: number,
): Promise<WriteOutcome> {
  const { key, streams, receipts } = batch
  if (key !== undefined) {
    const [done] = await run('select result from event_store_commits where key = ?', [key], on)
    if (done) return remembered(done)
  }
  const standings: Standing[] = []
  for (const write of streams) standings.push(await standingOf(run, write, on))
  const judged = judge(standings)
  if (judged) return judged
  await refuseDuplicates(run, batch, on)

  let newest = 0
  const written: WrittenStream[] = []
  for (const { write, head } of standings) {
    const { stream, events, outbox, snapshot, allowRecreate } = write
    for (const [index, event] of events.entries()) {
      const parameters = [
        stream.aggregateType,
        stream.aggregateId,
        head + index + 1,
        event.id,
        event.name,
        event.version,
      ]
      parameters.push(asBlob(event.payload) as never, event.codec, event.codecVersion, event.metadata, now)
      const sql = `${insertEvent} values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning global_position`
      newest = asNumber((await run(sql, parameters, on))[0]![0])
    }
    if (allowRecreate) {
      const sql = 'delete from aggregate_stream_states where aggregate_type = ? and aggregate_id = ?'
      await run(sql, [stream.aggregateType, stream.aggregateId], on)
    }
    if (snapshot) await writeSnapshot(run, stream, snapshot, now, on)
    for (const message of outbox) {
      await run(
        `insert into outbox (id, aggregate_type, aggregate_id, sequence, destination, payload, codec, codec_version, metadata, max_attempts, recorded_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          message.id,
          stream.aggregateType,
          stream.aggregateId,
          head + message.offset,
          message.destination,
          asBlob(message.payload),
          message.codec,
          message.codecVersion,
          message.metadata,
          message.maxAttempts,
          now,
        ],
        on,
      )
    }
    written.push({ first: head + 1, last: head + events.length })
  }
  for (const { consumer, messageId } of receipts) {
    await run('insert into inbox (consumer, message_id, recorded_at) values (?, ?, ?)', [consumer, messageId, now], on)
  }
  const position = newest === 0 ? '' : String(newest)
  if (key !== undefined) {
    const result = JSON.stringify({ streams: written.map(({ first, last }) => [first, last]), position })
    await run('insert into event_store_commits (key, result, recorded_at) values (?, ?, ?)', [key, result, now], on)
  }
  return { kind: 'written', streams: written, position, replayed: false }
}

/** Saves a snapshot in place of one at the same version and drops those that its retention does not keep. */
export async function writeSnapshot(
  run: SqlRunner,
  { aggregateType, aggregateId }: StreamId,
  row: SnapshotRow,
  now: number,
  on?: Kysely<any>,
): Promise<void> {
  await run(
    `insert or replace into aggregate_snapshots (aggregate_type, aggregate_id, version, snapshot_type, snapshot_version, payload, payload_codec,
  payload_codec_version, metadata, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      aggregateType,
      aggregateId,
      row.sequence,
      row.type,
      row.version,
      asBlob(row.payload),
      row.codec,
      row.codecVersion,
      row.metadata,
      now,
    ],
    on,
  )
  if (row.keep === undefined) return
  await run(
    `delete from aggregate_snapshots where aggregate_type = ? and aggregate_id = ? and version < ? and version not in (
  select version from aggregate_snapshots where aggregate_type = ? and aggregate_id = ? and version < ? order by version desc limit ?)`,
    [aggregateType, aggregateId, row.sequence, aggregateType, aggregateId, row.sequence, row.keep - 1],
    on,
  )
}

async function standingOf(run: SqlRunner, write: StreamWrite, on: Kysely<any>): Promise<Standing> {
  const { aggregateType, aggregateId } = write.stream
  const [row] = await run(
    `select coalesce((select sequence from aggregate_events where aggregate_type = ? and aggregate_id = ? order by sequence desc limit 1), 0) as head,
  (select state from aggregate_stream_states where aggregate_type = ? and aggregate_id = ?) as state`,
    [aggregateType, aggregateId, aggregateType, aggregateId],
    on,
  )
  const used = write.idempotent
    ? await run(
        `select event_id, sequence, global_position from aggregate_events
where aggregate_type = ? and aggregate_id = ? and event_id in (select value from json_each(?)) order by sequence`,
        [aggregateType, aggregateId, JSON.stringify(write.events.map(({ id }) => id))],
        on,
      )
    : []
  return {
    write,
    head: asNumber(row![0]),
    state: (row![1] as StreamState | null) ?? undefined,
    used: used.map(([id, sequence, position]) => ({
      id: id as string,
      sequence: asNumber(sequence),
      position: asNumber(position),
    })),
  }
}

async function refuseDuplicates(run: SqlRunner, { streams, receipts }: WriteBatch, on: Kysely<any>): Promise<void> {
  const ids = streams.flatMap(({ outbox }) => outbox.map(({ id }) => id))
  if (ids.length > 0) {
    const sql = 'select 1 as found from outbox where id in (select value from json_each(?)) limit 1'
    const used = await run(sql, [JSON.stringify(ids)], on)
    if (used.length > 0 || new Set(ids).size !== ids.length) throw new DuplicateOutboxMessage()
  }
  for (const { consumer, messageId } of receipts) {
    const sql = 'select 1 as found from inbox where consumer = ? and message_id = ?'
    if ((await run(sql, [consumer, messageId], on)).length > 0) throw new DuplicateReceipt()
  }
}

function remembered([text]: Row): WriteOutcome {
  const result = JSON.parse(String(text)) as { streams: [number, number][]; position: string }
  const streams = result.streams.map(([first, last]) => ({ first, last }))
  return { kind: 'written', streams, position: result.position, replayed: true }
}
