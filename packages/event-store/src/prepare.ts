import type { EventRow, Receipt, StreamWrite, WriteBatch } from './backend.ts'
import type { CodecRegistry } from './codec.ts'
import {
  DuplicateStreamError,
  EmptyStreamError,
  InvalidArgumentError,
  InvalidEventError,
} from './errors/argument-errors.ts'
import { DuplicateEventIdError } from './errors/write-errors.ts'
import type { AppendEntry, WriteOptions } from './event-store.ts'
import { isExpectedVersion } from './expected-version.ts'
import type { MetadataSource } from './metadata.ts'
import { encodeOnce, prepareEvent } from './prepare-event.ts'
import { prepareOutbox } from './prepare-outbox.ts'
import { prepareSnapshot, refuseMisplacedSnapshot } from './prepare-snapshot.ts'
import { checkedStream, compareStreams, isStorable, type StreamId, streamKey } from './stream.ts'

/**
 * Checks and encodes everything a write holds, before any SQL: after this, only the database can refuse it.
 * Streams come out in the order in which they are locked; `order[i]` is the place of the caller's entry `i`.
 */
export async function prepareWrite(
  entries: readonly AppendEntry[],
  options: WriteOptions<unknown>,
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<{ batch: WriteBatch; order: readonly number[] }> {
  const sorted = entries.map((entry, at) => ({ entry, at, stream: checkedStream(entry.stream) }))
  sorted.sort((a, b) => compareStreams(a.stream, b.stream))
  for (let index = 1; index < sorted.length; index++) {
    const { stream } = sorted[index]!
    if (compareStreams(sorted[index - 1]!.stream, stream) === 0) throw new DuplicateStreamError(stream)
  }
  const streams: StreamWrite[] = []
  const order: number[] = []
  for (const { entry, at, stream } of sorted) {
    order[at] = streams.length
    streams.push(await prepareStream(stream, entry, codecs, metadata))
  }
  return { batch: { streams, receipts: checkedReceipts(options.receipts), key: checkedKey(options.key) }, order }
}

async function prepareStream(
  stream: StreamId,
  entry: AppendEntry,
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<StreamWrite> {
  const { expected, events } = entry
  if (!isExpectedVersion(expected)) {
    throw new InvalidArgumentError(
      `an expected version is a number from 0, 'none', 'exists' or 'any': expected=${JSON.stringify(expected)}`,
    )
  }
  if (events.length === 0 && (expected === 'none' || expected === 0)) throw new EmptyStreamError(stream)
  const rows: EventRow[] = []
  const metadataText = encodeOnce(metadata)
  let chosen = 0
  for (const event of events) {
    if (event.id !== undefined) chosen++
    // Not `await` in general: with synchronous codecs an append of many events takes no extra turns.
    const row = prepareEvent(stream, event, codecs, metadataText)
    rows.push(row instanceof Promise ? await row : row)
  }
  if (chosen > 0) refuseMixedIds(entry, rows, chosen)
  const snapshot = entry.snapshot && (await prepareSnapshot(stream, entry.snapshot, codecs))
  if (snapshot) refuseMisplacedSnapshot(entry, snapshot.sequence)
  return {
    stream,
    expected: expected === 'none' ? 0 : expected,
    events: rows,
    idempotent: chosen > 0,
    allowRecreate: entry.allowRecreate ?? false,
    snapshot,
    outbox: entry.outbox === undefined ? [] : await prepareOutbox(entry, entry.outbox, codecs, metadata),
  }
}

function refuseMixedIds(entry: AppendEntry, rows: readonly EventRow[], chosen: number): void {
  if (chosen !== rows.length) {
    throw new InvalidEventError(
      rows[0]!.name,
      'some events of the append have ids and some have none: give all, or none',
    )
  }
  if (new Set(rows.map((row) => row.id)).size !== rows.length) {
    throw new DuplicateEventIdError(entry.stream, entry.expected, undefined)
  }
}

function checkedReceipts(receipts: readonly Receipt[] = []): readonly Receipt[] {
  if (receipts.length === 0) return receipts
  const seen = new Set<string>()
  for (const { consumer, messageId } of receipts) {
    for (const [field, value] of [
      ['consumer', consumer],
      ['messageId', messageId],
    ] as const) {
      if (typeof value !== 'string' || value === '' || !isStorable(value)) {
        throw new InvalidArgumentError(`a receipt needs a ${field}: ${field}=${JSON.stringify(value)}`)
      }
    }
    const key = streamKey({ aggregateType: consumer, aggregateId: messageId })
    if (seen.has(key)) throw new InvalidArgumentError(`one write holds a receipt twice: consumer="${consumer}"`)
    seen.add(key)
  }
  return receipts
}

function checkedKey(key: string | undefined): string | undefined {
  if (key !== undefined && (typeof key !== 'string' || key === '' || !isStorable(key))) {
    throw new InvalidArgumentError(`an idempotency key is a text that is not empty: key=${JSON.stringify(key)}`)
  }
  return key
}
