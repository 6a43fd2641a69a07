import { contextMetadata } from './aggregate/context.ts'
import type { EventStoreBackend, StoredEvent, StreamSlice, WriteBatch } from './backend.ts'
import { type CodecRef, codecRegistry, type PayloadCodec } from './codec.ts'
import { snapshotAheadChannel } from './diagnostics.ts'
import { DuplicateStreamError, InvalidArgumentError, ModelError, ProjectionError } from './errors.ts'
import type { RecordedEvent } from './event.ts'
import type {
  AppendEntry,
  AppendResult,
  BatchResult,
  Committable,
  Committed,
  EventStore,
  Feed,
  FeedOptions,
  LoadedStream,
  LoadOptions,
  Projection,
  ReadOptions,
  StreamRead,
  UndecodedEvent,
  WriteOptions,
} from './event-store.ts'
import { type MetadataSource, prepareSnapshot, prepareWrite } from './prepare.ts'
import { reviveEvent, reviveEvents, reviveSnapshot } from './revive.ts'
import type { Snapshot } from './snapshot.ts'
import { type StreamId, streamId, streamKey } from './stream.ts'
import { noUpcasters } from './upcast.ts'
import { type Written, writeInTransaction, writeUntilDecided } from './write.ts'

/** What every store takes, wherever it lives. */
export interface EventStoreOptions<Tx = any> {
  /** Codecs beside `json/1`. */
  readonly codecs?: readonly PayloadCodec[] | undefined
  /** The codec of payloads that name none; default `json/1`. */
  readonly defaultCodec?: CodecRef | undefined
  /** Read models that are kept in the transaction of each append. */
  readonly projections?: readonly Projection<Tx>[] | undefined
  /** How long an append that lost a race is tried again, in ms; default 5000. */
  readonly appendTimeout?: number | undefined
  /** How often a subscription looks for events when nothing wakes it, in ms; default 1000. */
  readonly pollInterval?: number | undefined
  /** Adds to each event's own metadata; default `contextMetadata`: correlation and causation of the context. */
  readonly metadata?: MetadataSource | undefined
  /** Runs once per commit that had events, after they are visible. */
  readonly afterCommit?: ((committed: Committed) => void | Promise<void>) | undefined
  /** Receives what `afterCommit` throws; default: an unhandled rejection. */
  readonly onError?: ((error: unknown) => void) | undefined
}

const week = 7 * 24 * 60 * 60 * 1000

/** The event store over any backend: checks, codecs, retries and hooks are the same everywhere. */
export function createEventStore<Tx>(
  backend: EventStoreBackend<Tx>,
  options: EventStoreOptions<Tx> = {},
): EventStore<Tx> {
  const codecs = codecRegistry(options.codecs, options.defaultCodec)
  const metadata = options.metadata ?? contextMetadata
  const projections = options.projections ?? []
  const appendTimeout = options.appendTimeout ?? 5000

  async function write(
    entries: readonly AppendEntry[],
    writeOptions: WriteOptions<Tx>,
    visible?: (written: Written, order: readonly number[]) => void,
  ): Promise<BatchResult> {
    const { transaction } = writeOptions
    const { batch, order } = await prepareWrite(entries, writeOptions, codecs, metadata)
    const done = (written: Written): void => {
      visible?.(written, order)
      announce(entries, order, written)
    }
    let written: Written
    if (transaction !== undefined) {
      // Registered before the write: a transaction that cannot tell when it commits is refused with nothing written.
      let late: Written | undefined
      if (visible || options.afterCommit) backend.afterCommit(transaction, () => late && done(late))
      written = await writeInTransaction(backend, batch, transaction)
      await project(batch, written, transaction)
      late = written
    } else {
      const inline = projections.some((projection) => takesAny(projection, batch))
      const attempt = inline ? () => writeAndProject(batch) : () => backend.write(batch)
      written = await writeUntilDecided(
        batch,
        attempt,
        writeOptions.appendTimeout ?? appendTimeout,
        writeOptions.signal,
      )
      done(written)
    }
    return batchResult(written, order)
  }

  /** Append first: its transaction id is then as young as can be, and the order within the stream holds. */
  async function writeAndProject(batch: WriteBatch): Promise<Awaited<ReturnType<typeof backend.write>>> {
    const undone = new UndoneWrite()
    try {
      return await backend.transaction(async (transaction) => {
        const outcome = await backend.write(batch, transaction)
        if (outcome.kind !== 'written') throw undone.because(outcome)
        await project(batch, outcome, transaction)
        return outcome
      })
    } catch (error) {
      if (error === undone && undone.outcome) return undone.outcome
      throw error
    }
  }

  async function project(batch: WriteBatch, written: Written, transaction: Tx): Promise<void> {
    if (written.replayed || !projections.some((projection) => takesAny(projection, batch))) return
    const events: RecordedEvent[] = []
    for (const [index, { stream }] of batch.streams.entries()) {
      const { first, last } = written.streams[index]!
      if (last < first) continue
      const slice = await backend.readStream(stream, { from: first, to: last, max: undefined }, transaction)
      events.push(...(await reviveEvents(slice.events, codecs)))
    }
    for (const projection of projections) {
      const taken = events.filter((event) => takes(projection, event.name))
      if (taken.length === 0) continue
      try {
        await projection.project(taken, transaction)
      } catch (cause) {
        throw new ProjectionError(projection.name, cause)
      }
    }
  }

  function announce(entries: readonly AppendEntry[], order: readonly number[], written: Written): void {
    if (!options.afterCommit || written.replayed || written.position === '') return
    const streams = entries
      .map(({ stream, events }, index) => ({ stream, events, first: written.streams[order[index]!]!.first }))
      .filter(({ events }) => events.length > 0)
    const report = options.onError ?? ((error: unknown) => void Promise.reject(error))
    try {
      Promise.resolve(options.afterCommit({ streams, position: written.position })).catch(report)
    } catch (error) {
      report(error)
    }
  }

  async function commitBatch(
    aggregates: readonly Committable[],
    writeOptions: WriteOptions<Tx> & Pick<AppendEntry, 'outbox' | 'allowRecreate'> = {},
  ): Promise<BatchResult> {
    const entries = aggregates.map((aggregate): AppendEntry => {
      const { stream, committedVersion, newEvents } = aggregate
      const snapshot = aggregate.snapshotDue?.()
      const { outbox, allowRecreate } = writeOptions
      return { stream, events: [...newEvents], expected: committedVersion, snapshot, outbox, allowRecreate }
    })
    return write(entries, writeOptions, (written, order) => {
      for (const [index, aggregate] of aggregates.entries()) {
        const { events, snapshot } = entries[index]!
        aggregate.markCommitted(written.streams[order[index]!]!.last, events.length, snapshot?.sequence)
      }
    })
  }

  async function read(stream: StreamId, readOptions: ReadOptions<Tx> = {}): Promise<StreamRead> {
    const { from = 1, to, max, transaction } = readOptions
    for (const [name, bound] of Object.entries({ from, to, max })) {
      if (bound !== undefined && (!Number.isSafeInteger(bound) || bound < 0)) {
        throw new InvalidArgumentError(`a bound is an integer from 0: ${name}=${bound}`)
      }
    }
    const slice = await backend.readStream(checked(stream), { from, to, max }, transaction)
    if (isHidden(slice, readOptions.includeArchived)) return { exists: false, head: 0, events: [] }
    return { exists: slice.head > 0, head: slice.head, events: await reviveEvents(slice.events, codecs) }
  }

  async function load(id: StreamId, loadOptions: LoadOptions<Tx> = {}): Promise<LoadedStream> {
    const stream = checked(id)
    const { toVersion, transaction, upcasters = noUpcasters } = loadOptions
    const wanted = loadOptions.snapshot ?? 'any'
    let slice = await backend.loadStream(stream, { toVersion, snapshot: wanted }, transaction)
    if (isHidden(slice, loadOptions.includeArchived)) {
      return { stream, exists: false, head: 0, snapshot: undefined, events: [] }
    }
    let found = slice.snapshot
    if (found && found.sequence > slice.head) {
      if (loadOptions.snapshotAhead !== 'rebuild') throw snapshotAheadError(stream, found.sequence, slice.head)
      snapshotAheadChannel.publish({ stream, snapshot: found.sequence, head: slice.head })
      slice = await backend.loadStream(stream, { toVersion, snapshot: false }, transaction)
      found = undefined
    }
    const snapshot: Snapshot | undefined = found && (await reviveSnapshot(stream, found, codecs))
    const events = await reviveEvents(slice.events, codecs, upcasters)
    return { stream, exists: slice.head > 0, head: slice.head, snapshot, events }
  }

  async function readFeed(feed: FeedOptions<Tx> = {}): Promise<Feed> {
    const { after = '', max = 500, upcasters = noUpcasters, transaction, ...filter } = feed
    const slice = await backend.readFeed({ ...filter, after, max }, transaction)
    const events = await Promise.all(
      slice.events.map(async (stored): Promise<RecordedEvent | UndecodedEvent> => {
        try {
          return await reviveEvent(stored, codecs, upcasters)
        } catch (error) {
          return undecoded(stored, error)
        }
      }),
    )
    return { events, position: slice.position }
  }

  const store: EventStore<Tx> = {
    codecs,
    pollInterval: options.pollInterval ?? 1000,
    backend,
    outbox: backend.outbox,
    async append(stream, events, append = {}) {
      const { expected = 'any', snapshot, outbox, allowRecreate, ...rest } = append
      const result = await write([{ stream, events, expected, snapshot, outbox, allowRecreate }], rest)
      return result.streams[0]!
    },
    appendBatch: (entries, writeOptions = {}) => write(entries, writeOptions),
    async commit(aggregate, commitOptions) {
      return (await commitBatch([aggregate], commitOptions)).streams[0]!
    },
    async commitBatch(aggregates, writeOptions) {
      refuseDuplicates(aggregates)
      return commitBatch(aggregates, writeOptions)
    },
    read,
    load,
    async saveSnapshot(id, snapshot, { transaction } = {}) {
      const stream = checked(id)
      const row = await prepareSnapshot(stream, snapshot, codecs)
      const { head } = await backend.readStream(stream, { from: row.sequence, to: row.sequence, max: 1 }, transaction)
      if (row.sequence > head) throw snapshotAheadError(stream, row.sequence, head)
      await backend.saveSnapshot(stream, row, transaction)
    },
    readFeed,
    archive: (stream, { transaction } = {}) => backend.archive(checked(stream), transaction),
    erase: (stream, { transaction } = {}) => backend.erase(checked(stream), transaction),
    streamState: (stream) => backend.streamState(checked(stream)),
    transaction: (work) => backend.transaction(work),
    comparePositions: (a, b) => backend.comparePositions(a, b),
    horizon: () => backend.horizon(),
    checkpoint: (subscription) => backend.readCheckpoint(subscription),
    beginEpoch: () => backend.beginEpoch(),
    async purge({ olderThanMs = week } = {}) {
      return { keys: await backend.purgeKeys(olderThanMs), receipts: await backend.purgeReceipts(olderThanMs) }
    },
    migrate: () => backend.migrate(),
    plan: () => backend.plan(),
    status: () => backend.status(),
  }
  return store
}

/** Thrown inside the store's own transaction to roll it back when the append was refused, and caught right outside. */
class UndoneWrite extends Error {
  outcome: Awaited<ReturnType<EventStoreBackend['write']>> | undefined

  because(outcome: NonNullable<UndoneWrite['outcome']>): this {
    this.outcome = outcome
    return this
  }
}

const takes = (projection: Projection<never>, name: string): boolean =>
  projection.eventNames === undefined || projection.eventNames.includes(name)

const takesAny = (projection: Projection<never>, batch: WriteBatch): boolean =>
  batch.streams.some(({ events }) => events.some(({ name }) => takes(projection, name)))

const checked = (stream: StreamId): StreamId => streamId(stream.aggregateType, stream.aggregateId)

/** What an append left behind a racing erase is as good as gone. */
const isHidden = (slice: StreamSlice, includeArchived: boolean | undefined): boolean =>
  slice.state === 'erased' || (slice.state === 'archived' && !includeArchived)

const snapshotAheadError = (stream: StreamId, sequence: number, head: number): ModelError =>
  new ModelError(`the snapshot stands beyond the stream's head: snapshot=${sequence}, head=${head}`, stream, sequence)

function batchResult(written: Written, order: readonly number[]): BatchResult {
  const { position, replayed } = written
  const streams = order.map((index): AppendResult => {
    const { first, last } = written.streams[index]!
    return { version: last, first, position, replayed }
  })
  return { streams, position, replayed }
}

function undecoded(stored: StoredEvent, error: unknown): UndecodedEvent {
  const { stream, sequence, name, position } = stored
  return { stream, sequence, name, position, error }
}

/** Before any aggregate is asked for its snapshot: a batch that names a stream twice does nothing at all. */
function refuseDuplicates(aggregates: readonly Committable[]): void {
  const seen = new Set<string>()
  for (const { stream } of aggregates) {
    const key = streamKey(stream)
    if (seen.has(key)) throw new DuplicateStreamError(stream)
    seen.add(key)
  }
}
