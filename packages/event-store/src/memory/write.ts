import type { StoredEvent, StreamWrite, WriteBatch, WriteOutcome, WrittenStream } from '../backend.ts'
import { DuplicateOutboxMessage, DuplicateReceipt } from '../errors/write-errors.ts'
import { judge, type Standing } from '../judge.ts'
import type { Metadata } from '../metadata.ts'
import { streamKey } from '../stream.ts'
import { addSnapshot } from './snapshots.ts'
import type { MemoryTables } from './tables.ts'

/** Writes a batch: first every check, then every change, so that a refusal leaves nothing behind. */
export function writeBatch(tables: MemoryTables, batch: WriteBatch, now: number): WriteOutcome {
  const prior = batch.key === undefined ? undefined : tables.commits.get(batch.key)
  if (prior) return { kind: 'written', streams: prior.streams, position: prior.position, replayed: true }
  const judged = judge(batch.streams.map((write) => standingOf(tables, write)))
  if (judged) return judged
  for (const { outbox } of batch.streams) {
    for (const { id } of outbox) if (tables.messages.has(id)) throw new DuplicateOutboxMessage()
  }
  const messageIds = batch.streams.flatMap(({ outbox }) => outbox.map(({ id }) => id))
  if (new Set(messageIds).size !== messageIds.length) throw new DuplicateOutboxMessage()
  const receipts = batch.receipts.map(receiptKey)
  if (receipts.some((key) => tables.receipts.has(key))) throw new DuplicateReceipt()

  const before = tables.lastPosition
  const added: StoredEvent[] = []
  const streams = batch.streams.map((write) => writeStream(tables, write, added, now))
  tables.feed = added.length === 0 ? tables.feed : tables.feed.concat(added)
  for (const key of receipts) tables.receipts.set(key, now)
  const position = tables.lastPosition > before ? String(tables.lastPosition) : ''
  if (batch.key !== undefined) tables.commits.set(batch.key, { streams, position, at: now })
  return { kind: 'written', streams, position, replayed: false }
}

/** A receipt as one map key. */
export const receiptKey = (receipt: { consumer: string; messageId: string }): string =>
  JSON.stringify([receipt.consumer, receipt.messageId])

function standingOf(tables: MemoryTables, write: StreamWrite): Standing {
  const key = streamKey(write.stream)
  const events = tables.streams.get(key) ?? []
  const ids = new Set(write.idempotent ? write.events.map(({ id }) => id) : [])
  const used = ids.size === 0 ? [] : events.filter(({ id }) => ids.has(id))
  return {
    write,
    head: events.length,
    state: tables.states.get(key)?.state,
    used: used.map(({ id, sequence, position }) => ({ id, sequence, position: Number(position) })),
  }
}

function writeStream(tables: MemoryTables, write: StreamWrite, added: StoredEvent[], now: number): WrittenStream {
  const { stream } = write
  const key = streamKey(stream)
  const before = tables.streams.get(key) ?? []
  const events = write.events.map(({ metadata, ...event }, index): StoredEvent => {
    tables.lastPosition += 1
    return {
      ...event,
      stream,
      sequence: before.length + index + 1,
      metadata: JSON.parse(metadata) as Metadata,
      recordedAt: new Date(now),
      position: String(tables.lastPosition),
    }
  })
  added.push(...events)
  if (events.length > 0) tables.streams.set(key, before.concat(events))
  if (write.allowRecreate) tables.states.delete(key)
  if (write.snapshot) addSnapshot(tables, stream, write.snapshot, now)
  for (const { offset, metadata, ...message } of write.outbox) {
    tables.messages.set(message.id, {
      ...message,
      stream,
      sequence: before.length + offset,
      metadata: JSON.parse(metadata) as Metadata,
      attempts: 0,
      status: 'pending',
      until: 0,
      publishedAt: undefined,
      recordedAt: new Date(now),
    })
  }
  return { first: before.length + 1, last: before.length + events.length }
}
