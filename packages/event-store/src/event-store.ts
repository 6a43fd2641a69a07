import type {
  Checkpoint,
  EventFilter,
  EventStoreBackend,
  Horizon,
  OutboxBackend,
  Receipt,
  StreamState,
} from './backend.ts'
import type { CodecRef, CodecRegistry } from './codec.ts'
import type { NewEvent, RecordedEvent } from './event.ts'
import type { ExpectedVersion } from './expected-version.ts'
import type { Metadata } from './metadata.ts'
import type { MigrationPlan, MigrationStatus } from './migration.ts'
import type { Position } from './position.ts'
import type { NewSnapshot, Snapshot, SnapshotShape } from './snapshot.ts'
import type { StreamId } from './stream.ts'
import type { UpcastChain } from './upcast.ts'

/** A message to publish once its commit is visible. */
export interface OutboxMessage {
  /** Unique in the outbox; made by the store when absent. */
  readonly id?: string
  /** Where a worker sends it: a topic, a queue, a URL. */
  readonly destination: string
  readonly payload: unknown
  readonly metadata?: Metadata
  readonly codec?: CodecRef
  /** The event of the same entry that it belongs to, by index from 0; default: the last. */
  readonly event?: number
  /** How often a worker tries before the message counts as failed; default 10. */
  readonly maxAttempts?: number
}

/** What one stream receives. */
export interface AppendEntry {
  readonly stream: StreamId
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedVersion
  /** Saved in the same statement; its `sequence` must be the version that the append reaches. */
  readonly snapshot?: NewSnapshot | undefined
  readonly outbox?: readonly OutboxMessage[] | undefined
  /** Opens an archived stream again (history stays), or starts an erased one from sequence 1. Default false. */
  readonly allowRecreate?: boolean | undefined
}

/** How a write is made. */
export interface WriteOptions<Tx> {
  /** Writes inside this transaction; nothing is visible, and no hook runs, before it commits. */
  readonly transaction?: Tx | undefined
  /** An idempotency key: the same key again returns the first result and writes nothing. Kept 7 days. */
  readonly key?: string | undefined
  /** Inbox receipts: one that exists already refuses the whole write with `DuplicateReceipt`. */
  readonly receipts?: readonly Receipt[] | undefined
  /** How long an append that lost a race is tried again, in ms; default that of the store. */
  readonly appendTimeout?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** How `append` is made. */
export interface AppendOptions<Tx> extends WriteOptions<Tx> {
  /** Default `'any'`. */
  readonly expected?: ExpectedVersion | undefined
  readonly snapshot?: NewSnapshot | undefined
  readonly outbox?: readonly OutboxMessage[] | undefined
  readonly allowRecreate?: boolean | undefined
}

/** What an append became. */
export interface AppendResult {
  /** The stream's head after the append. */
  readonly version: number
  /** Sequence of the first new event; `version + 1` when there was none. */
  readonly first: number
  /** Position of the newest event of the write: what `waitFor` takes. Empty when nothing was written. */
  readonly position: Position
  /** True when the same ids or the same key were written before, and nothing was written now. */
  readonly replayed: boolean
}

/** What a batch became, one result per entry in the caller's order. */
export interface BatchResult {
  readonly streams: readonly AppendResult[]
  readonly position: Position
  readonly replayed: boolean
}

/** Something that holds new events for one stream: the aggregates of this package, or one of yours. */
export interface Committable {
  readonly stream: StreamId
  /** The head that the new events follow. */
  readonly committedVersion: number
  readonly newEvents: readonly NewEvent[]
  /** The snapshot to save with the new events, when one is due. */
  snapshotDue?(): NewSnapshot | undefined
  /** The first `count` new events are visible to everyone now; the stream stands at `version`. */
  markCommitted(version: number, count: number, snapshotVersion: number | undefined): void
}

/** How `commit` is made. */
export interface CommitOptions<Tx> extends WriteOptions<Tx> {
  readonly outbox?: readonly OutboxMessage[] | undefined
  readonly allowRecreate?: boolean | undefined
}

/** Part of a stream. */
export interface StreamRead {
  readonly exists: boolean
  readonly head: number
  readonly events: readonly RecordedEvent[]
}

/** Bounds are inclusive; `max` limits the count. */
export interface ReadOptions<Tx> {
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly max?: number | undefined
  readonly includeArchived?: boolean | undefined
  readonly transaction?: Tx | undefined
}

/** How a stream is loaded. */
export interface LoadOptions<Tx> {
  /** The state as of this version. */
  readonly toVersion?: number | undefined
  /** Which snapshots may be used; default any. `false` replays from the first event. */
  readonly snapshot?: SnapshotShape | false | undefined
  /** A snapshot beyond the stream's head is corruption: `'refuse'` (default) throws, `'rebuild'` replays from 1 and reports it. */
  readonly snapshotAhead?: 'refuse' | 'rebuild' | undefined
  readonly upcasters?: UpcastChain | undefined
  readonly includeArchived?: boolean | undefined
  readonly transaction?: Tx | undefined
}

/** A stream as it is loaded: the newest snapshot and the events behind it. */
export interface LoadedStream {
  readonly stream: StreamId
  readonly exists: boolean
  readonly head: number
  readonly snapshot: Snapshot | undefined
  /** The events after the snapshot, upcast, ascending. */
  readonly events: readonly RecordedEvent[]
}

/** A read of all events. */
export interface FeedOptions<Tx> extends EventFilter {
  /** Default: from the start. */
  readonly after?: Position | undefined
  /** Default 500. */
  readonly max?: number | undefined
  readonly upcasters?: UpcastChain | undefined
  readonly transaction?: Tx | undefined
}

/** An event that a feed could not decode: its place is known, its payload is not. */
export interface UndecodedEvent {
  readonly stream: StreamId
  readonly sequence: number
  readonly name: string
  readonly position: Position
  readonly error: unknown
}

/** Part of all events, in the order of positions. */
export interface Feed {
  readonly events: readonly (RecordedEvent | UndecodedEvent)[]
  /** Everything up to here was looked at: continue after it. */
  readonly position: Position
}

/** Whether a feed could not decode this event. */
export const isUndecoded = (event: RecordedEvent | UndecodedEvent): event is UndecodedEvent => 'error' in event

/** What a commit made visible, as after-commit hooks see it. */
export interface Committed {
  readonly streams: readonly {
    readonly stream: StreamId
    readonly first: number
    readonly events: readonly NewEvent[]
  }[]
  readonly position: Position
}

/** Keeps a read model: in the transaction of each append (`projections` of the store), or behind it (`projectionRunner`). */
export interface Projection<Tx = any> {
  /** Stable: the checkpoint is stored under it. */
  readonly name: string
  /** Which events it takes; default all. */
  readonly eventNames?: readonly string[] | undefined
  /** Writes what the events change, in order, through the transaction and nowhere else. */
  project(events: readonly RecordedEvent[], transaction: Tx): Promise<void>
  /** Empties the read model, for a rebuild. */
  reset?(transaction: Tx): Promise<void>
}

/** The event store: one behaviour, wherever it lives. `Tx` is the transaction of its database. */
export interface EventStore<Tx = any> {
  readonly codecs: CodecRegistry
  /** How often a subscription looks for events when nothing wakes it, in ms. */
  readonly pollInterval: number
  /** The home itself, for what is built on the store. */
  readonly backend: EventStoreBackend<Tx>
  readonly outbox: OutboxBackend

  /**
   * Appends `events` to `stream` in one statement. All of them, or none.
   *
   * @throws ConcurrentWrite when the stream is not at the expected version, behind or ahead
   * @throws AppendContentionError when an `'any'` append lost every race until its deadline
   */
  append(stream: StreamId, events: readonly NewEvent[], options?: AppendOptions<Tx>): Promise<AppendResult>
  /**
   * Appends to many streams at once: everything becomes visible together, or nothing.
   *
   * @throws DuplicateStreamError when a stream is named twice, before any write
   */
  appendBatch(entries: readonly AppendEntry[], options?: WriteOptions<Tx>): Promise<BatchResult>
  /** Writes an aggregate's new events, and its snapshot when one is due. Without new events it only checks the version. */
  commit(aggregate: Committable, options?: CommitOptions<Tx>): Promise<AppendResult>
  /** Writes the new events of many aggregates at once: everything becomes visible together, or nothing. */
  commitBatch(aggregates: readonly Committable[], options?: WriteOptions<Tx>): Promise<BatchResult>

  /** Events of one stream as they were stored, without upcasting. An archived stream reads as missing by default. */
  read(stream: StreamId, options?: ReadOptions<Tx>): Promise<StreamRead>
  /** The newest snapshot and the events behind it, in one statement. */
  load(stream: StreamId, options?: LoadOptions<Tx>): Promise<LoadedStream>
  /** Saves a snapshot by itself; one that covers events which do not exist is refused with `ModelError`. */
  saveSnapshot(stream: StreamId, snapshot: NewSnapshot, options?: { transaction?: Tx | undefined }): Promise<void>
  /** All events in the order of positions; none is ever skipped, however long another transaction stays open. */
  readFeed(options?: FeedOptions<Tx>): Promise<Feed>

  /** Takes the stream out of default reads and refuses further events; returns its head, 0 when there is no stream. */
  archive(stream: StreamId, options?: { transaction?: Tx | undefined }): Promise<number>
  /** Deletes the stream's events and snapshots in one statement; returns how many events went. */
  erase(stream: StreamId, options?: { transaction?: Tx | undefined }): Promise<number>
  /** `'archived'`, `'erased'`, or undefined for a stream that takes events. */
  streamState(stream: StreamId): Promise<StreamState | undefined>

  /** Runs `work` in one transaction of the store's database. */
  transaction<T>(work: (transaction: Tx) => Promise<T>): Promise<T>
  comparePositions(a: Position, b: Position): number
  horizon(): Promise<Horizon>
  /** The place of a subscription, undefined before its first move. */
  checkpoint(subscription: string): Promise<Checkpoint | undefined>
  /** Once after a logical restore into a younger cluster: old transaction ids then no longer count. Returns the epoch. */
  beginEpoch(): Promise<number>
  /** Forgets commit keys and inbox receipts older than `olderThanMs` (default 7 days); returns how many. */
  purge(options?: { olderThanMs?: number }): Promise<{ readonly keys: number; readonly receipts: number }>

  /** Brings the schema up to date. Running it again changes nothing. */
  migrate(): Promise<MigrationStatus>
  /** What `migrate()` would run, as SQL text; nothing is changed. */
  plan(): Promise<MigrationPlan>
  status(): Promise<MigrationStatus>
}
