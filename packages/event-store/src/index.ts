// Opening a store: on a SQL database, in memory, as a module, over a backend of your own.
export { type OpenEventStoreOptions, openEventStore } from './open-event-store.ts'
export { type MemoryEventStoreOptions, memoryEventStore } from './memory/memory-event-store.ts'
export type { MemoryTransaction } from './memory/transaction.ts'
export {
  EVENT_STORE,
  type EventStoreModule,
  type EventStoreModuleOptions,
  eventStoreModule,
} from './event-store-module.ts'
export { type EventStoreConfigTokens, eventStoreConfigTokens, eventStoreConfigValues } from './config.ts'
export { createEventStore } from './create-event-store.ts'
export type { EventStoreOptions } from './event-store-options.ts'

// The store: appending, committing, reading.
export {
  type AppendEntry,
  type AppendOptions,
  type AppendResult,
  type BatchResult,
  type CommitOptions,
  type Committable,
  type Committed,
  type EventStore,
  type Feed,
  type FeedOptions,
  isUndecoded,
  type LoadedStream,
  type LoadOptions,
  type OutboxMessage,
  type Projection,
  type ReadOptions,
  type StreamRead,
  type UndecodedEvent,
  type WriteOptions,
} from './event-store.ts'
export { type StreamId, streamId } from './stream.ts'
export type { ExpectedVersion } from './expected-version.ts'
export { type Position, START } from './position.ts'
export type { NewSnapshot, Snapshot, SnapshotRetention, SnapshotShape } from './snapshot.ts'

// Events, their metadata and their older versions.
export type { DomainEvent, NewEvent, RecordedEvent } from './event.ts'
export type { Json, Metadata } from './metadata.ts'
export type { MetadataSource } from './metadata.ts'
export { type Upcast, type UpcastChain, type Upcaster, upcastChain } from './upcast.ts'

// Correlation and causation.
export {
  contextMetadata,
  currentMetadata,
  type HandledMessage,
  handlingMessage,
  withMetadata,
} from './aggregate/context.ts'

// Codecs: how payloads are stored.
export {
  type BinaryCodec,
  type CodecContext,
  type CodecRef,
  type CodecRegistry,
  codecRegistry,
  jsonCodec,
  type PayloadCodec,
  type TextCodec,
} from './codec.ts'
export { gzipCodec } from './codecs/compressed.ts'
export { type EncryptedCodecOptions, encryptedCodec, type SubjectKeys } from './codecs/encrypted.ts'

// Aggregates: as functions, as classes.
export {
  Aggregate,
  type AggregateClassOptions,
  type AggregateModel,
  type Decider,
  type DeciderOptions,
  defineAggregate,
  defineAggregateClass,
  type EventOf,
} from './aggregate/define-aggregate.ts'
export { AggregateRoot } from './aggregate/aggregate-root.ts'
export type { AggregateInit, AggregateRules, CheckedRules, SnapshotPolicy } from './aggregate/rules.ts'
export {
  type Repository,
  type RepositoryLoadOptions,
  type RepositoryOptions,
  repository,
} from './aggregate/repository.ts'
export {
  type CommandHandler,
  commandHandler,
  decideAndCommit,
  type Handled,
  type RetryOptions,
} from './aggregate/command-handler.ts'

// Queued repositories and locks: fewer conflicts where writers share a stream.
export { type Checkout, type QueuedRepository, queuedRepository } from './aggregate/queued-repository.ts'
export { type Lease, type LockOptions, type Locks, leaseOf, lockOrder, memoryLocks } from './aggregate/locks.ts'
export { postgresLocks } from './aggregate/postgres-locks.ts'

// Subscriptions and projections: every event once, in order, none skipped.
export {
  checkpointName,
  type HandlerContext,
  type PoisonPolicy,
  type Subscription,
  type SubscriptionOptions,
  subscribe,
} from './subscription/subscribe.ts'
export { type ProjectionRunnerOptions, resetProjection, runProjection } from './subscription/projection.ts'
export { type ParkedReplay, replayParked } from './subscription/parked.ts'
export { type WaitOptions, waitFor } from './subscription/wait-for.ts'
export type { Running } from './subscription/loop.ts'

// Outbox and inbox: what leaves, and what comes in, effectively once.
export { type OutboxWorkerOptions, type PublishedMessage, runOutbox } from './outbox/outbox-worker.ts'
export { type Handling, handleOnce, type InboxMessage } from './outbox/inbox.ts'

// Migrations: explicit, reviewable, checked.
export type { MigrationPlan, MigrationStatus } from './migration.ts'

// What a backend of your own implements; `@modkit/event-store/testing` proves it.
export type {
  Checkpoint,
  CheckpointBackend,
  ClaimedMessage,
  EncodedPayload,
  EventFilter,
  EventRow,
  EventStoreBackend,
  FeedQuery,
  FeedSlice,
  Horizon,
  LoadQuery,
  OutboxBackend,
  OutboxCounts,
  OutboxRow,
  ParkedEvent,
  Receipt,
  Refusal,
  SnapshotRow,
  StoredEvent,
  StoredPayload,
  StoredSnapshot,
  StreamRange,
  StreamSlice,
  StreamState,
  StreamWrite,
  WriteBatch,
  WriteOutcome,
  WrittenStream,
} from './backend.ts'

// Diagnostics.
export { type SnapshotAheadMessage, snapshotAheadChannel } from './diagnostics.ts'

// Errors: check them by `code`.
export { EventStoreError, type EventStoreErrorCode, isEventStoreError } from './errors/event-store-error.ts'
export {
  DuplicateStreamError,
  EmptyStreamError,
  InvalidArgumentError,
  InvalidEventError,
  InvalidStreamError,
  UpcastChainError,
} from './errors/argument-errors.ts'
export {
  AppendContentionError,
  ConcurrentWrite,
  DuplicateEventIdError,
  DuplicateOutboxMessage,
  DuplicateReceipt,
  isConcurrentWrite,
  ProjectionError,
  StreamArchivedError,
  StreamErasedError,
  StreamOrderError,
} from './errors/write-errors.ts'
export { HorizonAheadError, MigrationMismatchError, ModelError, ReplayError } from './errors/stored-errors.ts'
export { LockTimeoutError, StaleCheckpointError, WaitTimeoutError } from './errors/subscription-errors.ts'
