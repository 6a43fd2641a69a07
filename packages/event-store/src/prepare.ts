import { randomUUID } from 'node:crypto'
import type { EncodedPayload, EventRow, OutboxRow, Receipt, SnapshotRow, StreamWrite, WriteBatch } from './backend.ts'
import type { CodecContext, CodecRef, CodecRegistry } from './codec.ts'
import {
  DuplicateEventIdError,
  DuplicateStreamError,
  EmptyStreamError,
  InvalidArgumentError,
  InvalidEventError,
  isEventStoreError,
  ModelError,
} from './errors.ts'
import type { NewEvent } from './event.ts'
import type { AppendEntry, OutboxMessage, WriteOptions } from './event-store.ts'
import { isExpectedVersion } from './expected-version.ts'
import { encodeMetadata, type Metadata } from './metadata.ts'
import { keptSnapshots, type NewSnapshot } from './snapshot.ts'
import { compareStreams, isStorable, type StreamId, streamId, streamKey } from './stream.ts'

/** Adds what the context knows (correlation, causation) to an event's own metadata. */
export type MetadataSource = (own: Metadata | undefined) => Metadata | undefined

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

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
  const keyed = entries.map((entry, at) => ({ ...entry, at, stream: checkedStream(entry.stream) }))
  keyed.sort((a, b) => compareStreams(a.stream, b.stream))
  for (const [index, { stream }] of keyed.entries()) {
    const previous = keyed[index - 1]
    if (previous && compareStreams(previous.stream, stream) === 0) throw new DuplicateStreamError(stream)
  }
  const streams: StreamWrite[] = []
  const order: number[] = []
  for (const entry of keyed) {
    order[entry.at] = streams.length
    streams.push(await prepareStream(entry, codecs, metadata))
  }
  return { batch: { streams, receipts: checkedReceipts(options.receipts), key: checkedKey(options.key) }, order }
}

/** A snapshot as a backend stores it. */
export async function prepareSnapshot(
  stream: StreamId,
  snapshot: NewSnapshot,
  codecs: CodecRegistry,
): Promise<SnapshotRow> {
  const { type, version, sequence } = snapshot
  if (typeof type !== 'string' || type === '' || !isStorable(type)) {
    throw new InvalidArgumentError(`a snapshot needs a type: type=${JSON.stringify(type)}`)
  }
  if (!isPositiveInt(version)) throw new InvalidArgumentError(`a snapshot needs a positive version: version=${version}`)
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new InvalidArgumentError(`a snapshot covers a positive sequence: sequence=${sequence}`)
  }
  const keep = keptSnapshots(snapshot.retention)
  const encoded = await encode(snapshot.state, snapshot.codec, codecs, { stream, name: type, purpose: 'snapshot' })
  return { ...encoded, type, version, sequence, keep, metadata: encodeMetadata(type, snapshot.metadata) }
}

async function prepareStream(
  entry: AppendEntry,
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<StreamWrite> {
  const { stream, expected, events } = entry
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

function prepareEvent(
  stream: StreamId,
  event: NewEvent,
  codecs: CodecRegistry,
  metadataText: MetadataText,
): EventRow | Promise<EventRow> {
  const { name, version = 1, id } = event
  if (typeof name !== 'string' || name === '') throw new InvalidEventError(name, 'it has no name')
  if (!isStorable(name)) throw new InvalidEventError(name, 'its name holds NUL or a lone surrogate')
  if (!isPositiveInt(version)) throw new InvalidEventError(name, `version=${version} is no positive integer`)
  if (id !== undefined && (typeof id !== 'string' || !uuid.test(id))) {
    throw new InvalidEventError(name, `id=${JSON.stringify(id)} is no UUID`)
  }
  const eventId = id?.toLowerCase() ?? randomUUID()
  const metadata = metadataText(name, event.metadata)
  const row = ({ payload, codec, codecVersion }: EncodedPayload): EventRow => {
    return { id: eventId, name, version, metadata, payload, codec, codecVersion }
  }
  const encoded = encode(event.payload, event.codec, codecs, { stream, name, purpose: 'event' })
  return encoded instanceof Promise ? encoded.then(row) : row(encoded)
}

/** The metadata of one event or message as JSON text. */
type MetadataText = (name: string, own: Metadata | undefined) => string

/** What the context adds is one object for all events without metadata of their own: it is checked and encoded once. */
function encodeOnce(metadata: MetadataSource): MetadataText {
  let last: Metadata | undefined
  let text = encodeMetadata('', undefined)
  return (name, own) => {
    const merged = metadata(own)
    if (merged !== last) {
      text = encodeMetadata(name, merged)
      last = merged
    }
    return text
  }
}

async function prepareOutbox(
  entry: AppendEntry,
  messages: readonly OutboxMessage[],
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<readonly OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const message of messages) rows.push(await prepareMessage(entry, message, codecs, metadata))
  return rows
}

async function prepareMessage(
  entry: AppendEntry,
  message: OutboxMessage,
  codecs: CodecRegistry,
  metadata: MetadataSource,
): Promise<OutboxRow> {
  const { stream, events } = entry
  const { id = randomUUID(), destination, maxAttempts = 10, event = events.length - 1 } = message
  if (id === '' || !isStorable(id))
    throw new InvalidArgumentError(`an outbox message needs an id: id=${JSON.stringify(id)}`)
  if (typeof destination !== 'string' || destination === '' || !isStorable(destination)) {
    throw new InvalidArgumentError(`an outbox message needs a destination: destination=${JSON.stringify(destination)}`)
  }
  if (!isPositiveInt(maxAttempts))
    throw new InvalidArgumentError(`maxAttempts is a positive integer: maxAttempts=${maxAttempts}`)
  if (!Number.isInteger(event) || event < 0 || event >= events.length) {
    throw new InvalidArgumentError(
      `an outbox message belongs to an event of its entry: event=${event}, events=${events.length}`,
    )
  }
  const encoded = await encode(message.payload, message.codec, codecs, { stream, name: destination, purpose: 'outbox' })
  return {
    ...encoded,
    id,
    destination,
    maxAttempts,
    offset: event + 1,
    metadata: encodeMetadata(destination, metadata(message.metadata)),
  }
}

function encode(
  value: unknown,
  ref: CodecRef | undefined,
  codecs: CodecRegistry,
  context: CodecContext,
): EncodedPayload | Promise<EncodedPayload> {
  const codec = ref ? codecs.resolve(ref, context.stream) : codecs.fallback
  const named = (payload: EncodedPayload['payload']): EncodedPayload => {
    return { payload, codec: codec.label, codecVersion: codec.version }
  }
  const refuse = (cause: unknown): never => {
    if (isEventStoreError(cause)) throw cause
    throw new InvalidEventError(
      context.name,
      `codec "${codec.label}/${codec.version}" cannot encode its payload`,
      [],
      cause,
    )
  }
  try {
    const payload = codec.encode(value, context)
    return payload instanceof Promise ? payload.then(named, refuse) : named(payload)
  } catch (cause) {
    return refuse(cause)
  }
}

function checkedStream(stream: StreamId): StreamId {
  return streamId(stream.aggregateType, stream.aggregateId)
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

/** A snapshot in an append stands at the version the append reaches; any other would cover events that it does not know. */
function refuseMisplacedSnapshot(entry: AppendEntry, sequence: number): void {
  const { expected, events, stream } = entry
  if (typeof expected === 'string' && expected !== 'none') {
    throw new InvalidArgumentError(`a snapshot needs an exact expected version: expected="${expected}"`)
  }
  const reached = (expected === 'none' ? 0 : expected) + events.length
  if (sequence !== reached) {
    throw new ModelError(`the snapshot stands at sequence ${sequence}, the append reaches ${reached}`, stream, sequence)
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

const isPositiveInt = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= 2_147_483_647
