import type { ExpectedVersion } from './expected-version.ts'
import type { Metadata } from './metadata.ts'
import type { MigrationPlan, MigrationStatus } from './migration.ts'
import type { Position } from './position.ts'
import type { SnapshotShape } from './snapshot.ts'
import type { StreamId } from './stream.ts'

/** A payload as it is stored: text for text codecs, bytes for binary ones. */
export type StoredPayload = string | Uint8Array

/** The columns every encoded payload has. */
export interface EncodedPayload {
  readonly payload: StoredPayload
  readonly codec: string
  readonly codecVersion: number
}

/** One event on its way into the store; its sequence is the head plus its place in the list. */
export interface EventRow extends EncodedPayload {
  readonly id: string
  readonly name: string
  readonly version: number
  /** JSON text of an object. */
  readonly metadata: string
}

/** One snapshot on its way into the store. */
export interface SnapshotRow extends EncodedPayload, SnapshotShape {
  readonly sequence: number
  /** JSON text of an object. */
  readonly metadata: string
  /** How many snapshots of the stream stay, this one included; `undefined`: all. */
  readonly keep: number | undefined
}

/** One message on its way into the outbox. */
export interface OutboxRow extends EncodedPayload {
  readonly id: string
  /** The place of the event it belongs to in the write's list, one-based. */
  readonly offset: number
  readonly destination: string
  /** JSON text of an object. */
  readonly metadata: string
  readonly maxAttempts: number
}

/** What one stream receives in a write. */
export interface StreamWrite {
  readonly stream: StreamId
  readonly expected: ExpectedVersion
  readonly events: readonly EventRow[]
  /** True when the caller chose the event ids: the same ids again return the first result and write nothing. */
  readonly idempotent: boolean
  /** Opens an archived stream again, or starts an erased one from sequence 1. */
  readonly allowRecreate: boolean
  readonly snapshot: SnapshotRow | undefined
  readonly outbox: readonly OutboxRow[]
}

/** That `consumer` handled `messageId`. */
export interface Receipt {
  readonly consumer: string
  readonly messageId: string
}

/** One write: all of it becomes visible at once, or nothing. Streams are distinct and sorted (`compareStreams`). */
export interface WriteBatch {
  readonly streams: readonly StreamWrite[]
  readonly receipts: readonly Receipt[]
  /** The same key again returns the first result and writes nothing. */
  readonly key: string | undefined
}

/** Why a stream refused its part of a write. */
export interface Refusal {
  /** Which of the batch's streams. */
  readonly index: number
  readonly reason: 'version' | 'archived' | 'erased' | 'order' | 'event-id'
  /** The stream's head; 0 without events. */
  readonly actual: number
}

/** What a stream's part of a write became. */
export interface WrittenStream {
  /** Sequence of its first new event; `last + 1` when there was none. */
  readonly first: number
  /** The stream's head after the write. */
  readonly last: number
}

/** What a write became. A conflict is a value here: it is expected, and costs no exception on the hot path. */
export type WriteOutcome =
  | {
      readonly kind: 'written'
      /** In the order of the batch's streams. */
      readonly streams: readonly WrittenStream[]
      /** The position of the newest event; empty when no event was written. */
      readonly position: Position
      /** True when nothing was written now: the same ids, or the same key, did before. */
      readonly replayed: boolean
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** A unique index decided a race and nothing was written; write again to learn how the stream stands. */
  | { readonly kind: 'race'; readonly cause: unknown }

/** An event as a backend returns it, still encoded. */
export interface StoredEvent extends EncodedPayload {
  readonly stream: StreamId
  readonly sequence: number
  readonly id: string
  readonly name: string
  readonly version: number
  readonly metadata: Metadata
  readonly recordedAt: Date
  readonly position: Position
}

/** A snapshot as a backend returns it, still encoded. */
export interface StoredSnapshot extends EncodedPayload, SnapshotShape {
  readonly sequence: number
  readonly metadata: Metadata
  readonly recordedAt: Date
}

/** What became of a stream that takes no events. */
export type StreamState = 'archived' | 'erased'

/** Part of a stream, ascending. */
export interface StreamSlice {
  /** 0 when the stream has no events. */
  readonly head: number
  readonly state: StreamState | undefined
  readonly events: readonly StoredEvent[]
}

/** Bounds are inclusive. */
export interface StreamRange {
  readonly from: number
  readonly to: number | undefined
  readonly max: number | undefined
}

/** What a load needs in one statement. */
export interface LoadQuery {
  readonly toVersion: number | undefined
  /** `false`: replay from 1; `'any'`: the newest snapshot whatever its shape. */
  readonly snapshot: SnapshotShape | 'any' | false
}

/** Which events a global read returns. Absent lists mean all. */
export interface EventFilter {
  readonly aggregateTypes?: readonly string[] | undefined
  readonly eventNames?: readonly string[] | undefined
  /** Streams are spread over `count` partitions; a stream never changes its partition. */
  readonly partition?: { readonly index: number; readonly count: number } | undefined
  readonly includeArchived?: boolean | undefined
}

/** A global read. */
export interface FeedQuery extends EventFilter {
  readonly after: Position
  readonly max: number
}

/** Part of all events, in the order of positions. */
export interface FeedSlice {
  readonly events: readonly StoredEvent[]
  /**
   * Everything up to here was looked at: continue after it. The place of an event, whether it passed the filter or not:
   * a place that no committed event has may be given out again after a crash.
   */
  readonly position: Position
}

/** How far subscribers may read, and what holds the border back. */
export interface Horizon {
  /** The newest event that can be read; empty when there is none. */
  readonly position: Position
  /** Events that are committed and cannot be read yet. */
  readonly hidden: number
  /** The oldest open write transaction, when one holds the horizon back. */
  readonly blocker?: { readonly pid: number; readonly ageMs: number; readonly application: string }
}

/** A named place in the order of events. `revision` grows by one with every move. */
export interface Checkpoint {
  readonly position: Position
  readonly revision: number
}

/** An event that its subscription could not handle. */
export interface ParkedEvent {
  readonly subscription: string
  readonly stream: StreamId
  readonly sequence: number
  readonly position: Position
  readonly attempts: number
  /** The message of the last error. */
  readonly reason: string
  readonly parkedAt: Date
}

/** An outbox message under a lease. */
export interface ClaimedMessage extends EncodedPayload {
  readonly id: string
  readonly stream: StreamId
  readonly sequence: number
  readonly destination: string
  readonly metadata: Metadata
  /** Which attempt this is, from 1. A completion names it, so that a worker whose lease ran out changes nothing. */
  readonly attempt: number
  readonly maxAttempts: number
  readonly recordedAt: Date
}

/** How many messages the outbox holds in each state. */
export type OutboxCounts = Readonly<Record<'pending' | 'in_flight' | 'published' | 'failed', number>>

/** What a subscription needs of the store, beside the feed. */
export interface CheckpointBackend<Tx> {
  readCheckpoint(subscription: string, transaction?: Tx): Promise<Checkpoint | undefined>
  /** Compare-and-set: false when the stored revision is not `expected` (0: there is none yet). */
  writeCheckpoint(subscription: string, position: Position, expected: number, transaction?: Tx): Promise<boolean>
  deleteCheckpoint(subscription: string, transaction?: Tx): Promise<void>
  park(event: Omit<ParkedEvent, 'parkedAt'>, transaction?: Tx): Promise<void>
  parked(subscription: string): Promise<readonly ParkedEvent[]>
  unpark(subscription: string, stream: StreamId, sequence: number, transaction?: Tx): Promise<boolean>
}

/** The outbox side of a backend. Times are the backend's own clock. */
export interface OutboxBackend {
  claim(max: number, leaseMs: number, destinations?: readonly string[]): Promise<readonly ClaimedMessage[]>
  /** False when the attempt no longer owns the message. */
  publish(id: string, attempt: number): Promise<boolean>
  /** Gives the message back for a later attempt, or fails it when its attempts are used up. */
  release(id: string, attempt: number, retryInMs: number): Promise<'pending' | 'failed' | 'lost'>
  counts(): Promise<OutboxCounts>
  /** Failed messages become pending again, with their attempts counted from 0; returns how many. */
  retryFailed(): Promise<number>
  /** Deletes published messages older than `olderThanMs`; returns how many. */
  purgePublished(olderThanMs: number): Promise<number>
}

/** A home of the event store: memory, SQLite, Postgres, or one of yours, proved by `@modkit/event-store/testing`. */
export interface EventStoreBackend<Tx = any> extends CheckpointBackend<Tx> {
  /** What it is called in messages: `'memory'`, `'sqlite'`, `'postgres'`. */
  readonly kind: string
  readonly outbox: OutboxBackend

  /** Runs `work` in one transaction: all its writes, or none. */
  transaction<T>(work: (transaction: Tx) => Promise<T>): Promise<T>
  /** Calls `hook` once, after `transaction` became visible; never when it rolls back. */
  afterCommit(transaction: Tx, hook: () => void): void
  /** In a caller's transaction: waits for other `'any'` appends of the stream, so that this one does not lose a race. */
  lockStream(stream: StreamId, transaction: Tx): Promise<void>

  write(batch: WriteBatch, transaction?: Tx): Promise<WriteOutcome>
  saveSnapshot(stream: StreamId, snapshot: SnapshotRow, transaction?: Tx): Promise<void>
  readStream(stream: StreamId, range: StreamRange, transaction?: Tx): Promise<StreamSlice>
  loadStream(
    stream: StreamId,
    query: LoadQuery,
    transaction?: Tx,
  ): Promise<StreamSlice & { readonly snapshot: StoredSnapshot | undefined }>

  /** Marks the stream archived; returns its head, 0 when there is nothing to archive. */
  archive(stream: StreamId, transaction?: Tx): Promise<number>
  /** Deletes the stream's events and snapshots and marks it erased; returns how many events went. */
  erase(stream: StreamId, transaction?: Tx): Promise<number>
  streamState(stream: StreamId, transaction?: Tx): Promise<StreamState | undefined>

  readFeed(query: FeedQuery, transaction?: Tx): Promise<FeedSlice>
  /** Negative when `a` stands before `b`, 0 when they are one place. */
  comparePositions(a: Position, b: Position): number
  horizon(): Promise<Horizon>
  /** Refuses a store whose stored order lies beyond what can be read. */
  checkHorizon(): Promise<void>
  /** Begins a new epoch of the order; returns it. */
  beginEpoch(): Promise<number>
  /** Calls `wake` when events may have been written; returns the way to stop. May never call. */
  listen(wake: () => void): Promise<() => Promise<void>>

  /** Forgets commit keys older than `olderThanMs`; returns how many. */
  purgeKeys(olderThanMs: number): Promise<number>
  /** Forgets inbox receipts older than `olderThanMs`; returns how many. */
  purgeReceipts(olderThanMs: number): Promise<number>

  migrate(): Promise<MigrationStatus>
  plan(): Promise<MigrationPlan>
  status(): Promise<MigrationStatus>
}
