import type { EventStoreBackend, ParkedEvent } from '../backend.ts'
import type { MigrationStatus } from '../migration.ts'
import { type StreamId, streamKey } from '../stream.ts'
import { readFeed } from './feed.ts'
import { memoryOutbox } from './outbox.ts'
import { addSnapshot, findSnapshot } from './snapshots.ts'
import type { MemoryTables } from './tables.ts'
import { MemoryDatabase, type MemoryTransaction } from './transaction.ts'
import { writeBatch } from './write.ts'

/** How a memory backend is made. */
export interface MemoryBackendOptions {
  /** The clock, in epoch ms; default `Date.now`. */
  readonly now?: () => number
}

const nothingToMigrate: MigrationStatus = { applied: [], pending: [] }

/** The store in memory: the model that the databases are held against. Nothing survives the process. */
export function memoryBackend(options: MemoryBackendOptions = {}): EventStoreBackend<MemoryTransaction> {
  const now = options.now ?? Date.now
  const database = new MemoryDatabase()
  const wakes = new Set<() => void>()
  let epoch = 1

  const slice = (tables: MemoryTables, stream: StreamId, from: number, to = Infinity, max = Infinity) => {
    const events = tables.streams.get(streamKey(stream)) ?? []
    const start = Math.max(0, from - 1)
    const end = Math.max(start, Math.min(events.length, to, start + max))
    const state = tables.states.get(streamKey(stream))?.state
    return { head: events.length, state, events: events.slice(start, end) }
  }

  return {
    kind: 'memory',
    outbox: memoryOutbox(database, now),
    transaction: (work) => database.transaction(work),
    afterCommit(transaction, hook) {
      database.tables(transaction)
      transaction.hooks.push(hook)
    },
    async lockStream() {},

    async write(batch, transaction) {
      const outcome = await database.change(transaction, (tables) => writeBatch(tables, batch, now()))
      const wake = () => {
        for (const listener of wakes) listener()
      }
      if (outcome.kind === 'written' && !outcome.replayed) transaction ? transaction.hooks.push(wake) : wake()
      return outcome
    },
    saveSnapshot: (stream, row, transaction) =>
      database.change(transaction, (tables) => addSnapshot(tables, stream, row, now())),
    readStream: async (stream, { from, to, max }, transaction) =>
      slice(database.tables(transaction), stream, from, to, max),
    async loadStream(stream, query, transaction) {
      const tables = database.tables(transaction)
      const snapshot = findSnapshot(tables, stream, query)
      return { ...slice(tables, stream, (snapshot?.sequence ?? 0) + 1, query.toVersion), snapshot }
    },

    archive: (stream, transaction) =>
      database.change(transaction, (tables) => {
        const head = (tables.streams.get(streamKey(stream)) ?? []).length
        if (head > 0) tables.states.set(streamKey(stream), { state: 'archived', head })
        return head
      }),
    erase: (stream, transaction) =>
      database.change(transaction, (tables) => {
        const key = streamKey(stream)
        const gone = tables.streams.get(key) ?? []
        if (gone.length === 0) return 0
        tables.streams.delete(key)
        tables.snapshots.delete(key)
        tables.states.set(key, { state: 'erased', head: gone.length })
        tables.feed = tables.feed.filter((event) => streamKey(event.stream) !== key)
        return gone.length
      }),
    streamState: async (stream, transaction) => database.tables(transaction).states.get(streamKey(stream))?.state,

    readFeed: async (query, transaction) => readFeed(database.tables(transaction), query),
    comparePositions: (a, b) => Number(a) - Number(b),
    async horizon() {
      const { lastPosition } = database.tables(undefined)
      return { position: lastPosition === 0 ? '' : String(lastPosition), hidden: 0 }
    },
    async checkHorizon() {},
    beginEpoch: async () => ++epoch,
    async listen(wake) {
      wakes.add(wake)
      return async () => void wakes.delete(wake)
    },

    readCheckpoint: async (name, transaction) => database.tables(transaction).checkpoints.get(name),
    writeCheckpoint: (name, position, expected, transaction) =>
      database.change(transaction, ({ checkpoints }) => {
        if ((checkpoints.get(name)?.revision ?? 0) !== expected) return false
        checkpoints.set(name, { position, revision: expected + 1 })
        return true
      }),
    deleteCheckpoint: (name, transaction) =>
      database.change(transaction, ({ checkpoints }) => void checkpoints.delete(name)),
    park: (event, transaction) =>
      database.change(transaction, ({ parked }) => {
        parked.set(parkedKey(event.subscription, event.stream, event.sequence), { ...event, parkedAt: new Date(now()) })
      }),
    parked: async (subscription) =>
      [...database.tables(undefined).parked.values()]
        .filter((event): event is ParkedEvent => event.subscription === subscription)
        .sort((a, b) => Number(a.position) - Number(b.position)),
    unpark: (subscription, stream, sequence, transaction) =>
      database.change(transaction, ({ parked }) => parked.delete(parkedKey(subscription, stream, sequence))),

    purgeKeys: (olderThanMs) =>
      database.change(undefined, ({ commits }) => deleteOlder(commits, ({ at }) => at, now() - olderThanMs)),
    purgeReceipts: (olderThanMs) =>
      database.change(undefined, ({ receipts }) => deleteOlder(receipts, (at) => at, now() - olderThanMs)),
    migrate: async () => nothingToMigrate,
    plan: async () => ({ pending: [], sql: '' }),
    status: async () => nothingToMigrate,
  }
}

const parkedKey = (subscription: string, stream: StreamId, sequence: number): string =>
  JSON.stringify([subscription, stream.aggregateType, stream.aggregateId, sequence])

function deleteOlder<V>(map: Map<string, V>, at: (value: V) => number, limit: number): number {
  const old = [...map].filter(([, value]) => at(value) <= limit)
  for (const [key] of old) map.delete(key)
  return old.length
}
