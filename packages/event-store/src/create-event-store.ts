import type { EventStoreBackend } from './backend.ts'
import { codecRegistry } from './codec.ts'
import { createReader, snapshotAheadError } from './create-reader.ts'
import { createWriter } from './create-writer.ts'
import { DuplicateStreamError } from './errors/argument-errors.ts'
import type { Committable, EventStore } from './event-store.ts'
import type { EventStoreOptions } from './event-store-options.ts'
import { prepareSnapshot } from './prepare-snapshot.ts'
import { checkedStream, streamKey } from './stream.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** The event store over any backend: checks, codecs, retries and hooks are the same everywhere. */
export function createEventStore<Tx>(
  backend: EventStoreBackend<Tx>,
  options: EventStoreOptions<Tx> = {},
): EventStore<Tx> {
  const codecs = codecRegistry(options.codecs, options.defaultCodec)
  const writer = createWriter(backend, codecs, options)
  const reader = createReader(backend, codecs)
  return {
    codecs,
    pollInterval: options.pollInterval ?? 1000,
    backend,
    outbox: backend.outbox,
    async append(stream, events, append = {}) {
      const { expected = 'any', snapshot, outbox, allowRecreate, ...rest } = append
      const result = await writer.write([{ stream, events, expected, snapshot, outbox, allowRecreate }], rest)
      return result.streams[0]!
    },
    appendBatch: (entries, writeOptions = {}) => writer.write(entries, writeOptions),
    async commit(aggregate, commitOptions) {
      return (await writer.commitBatch([aggregate], commitOptions)).streams[0]!
    },
    async commitBatch(aggregates, writeOptions) {
      refuseDuplicates(aggregates)
      return writer.commitBatch(aggregates, writeOptions)
    },
    ...reader,
    async saveSnapshot(id, snapshot, { transaction } = {}) {
      const stream = checkedStream(id)
      const row = await prepareSnapshot(stream, snapshot, codecs)
      const { head } = await backend.readStream(stream, { from: row.sequence, to: row.sequence, max: 1 }, transaction)
      if (row.sequence > head) throw snapshotAheadError(stream, row.sequence, head)
      await backend.saveSnapshot(stream, row, transaction)
    },
    archive: (stream, { transaction } = {}) => backend.archive(checkedStream(stream), transaction),
    erase: (stream, { transaction } = {}) => backend.erase(checkedStream(stream), transaction),
    streamState: (stream) => backend.streamState(checkedStream(stream)),
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
