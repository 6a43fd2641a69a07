// Opening a store: on a SQL database, in memory, as a module.

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
export { type EventStoreConfigTokens, eventStoreConfigTokens, eventStoreConfigValues } from './config.ts'
export { createEventStore, type EventStoreOptions } from './create-event-store.ts'
// Diagnostics.
export { type SnapshotAheadMessage, snapshotAheadChannel } from './diagnostics.ts'
// Errors: check them by `code`.
export {
  AppendContentionError,
  ConcurrentWrite,
  DuplicateEventIdError,
  DuplicateOutboxMessage,
  DuplicateReceipt,
  DuplicateStreamError,
  EmptyStreamError,
  EventStoreError,
  type EventStoreErrorCode,
  HorizonAheadError,
  InvalidArgumentError,
  InvalidEventError,
  InvalidStreamError,
  isConcurrentWrite,
  isEventStoreError,
  LockTimeoutError,
  MigrationMismatchError,
  ModelError,
  ProjectionError,
  ReplayError,
  StaleCheckpointError,
  StreamArchivedError,
  StreamErasedError,
  StreamOrderError,
  UpcastChainError,
  WaitTimeoutError,
} from './errors.ts'
// Events, their metadata and their older versions.
export type { DomainEvent, NewEvent, RecordedEvent } from './event.ts'
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
  type InlineProjection,
  isUndecoded,
  type LoadedStream,
  type LoadOptions,
  type OutboxMessage,
  type ReadOptions,
  type StreamRead,
  type UndecodedEvent,
  type WriteOptions,
} from './event-store.ts'
export {
  EVENT_STORE,
  type EventStoreModule,
  type EventStoreModuleOptions,
  eventStoreModule,
} from './event-store-module.ts'
export type { ExpectedVersion } from './expected-version.ts'
export { type MemoryEventStoreOptions, memoryEventStore } from './memory/memory-event-store.ts'
export type { MemoryTransaction } from './memory/transaction.ts'
export type { Json, Metadata } from './metadata.ts'
// Migrations: explicit, reviewable, checked.
export type { MigrationPlan, MigrationStatus } from './migration.ts'
export { type OpenEventStoreOptions, openEventStore } from './open-event-store.ts'
export { type Position, START } from './position.ts'
export type { MetadataSource } from './prepare.ts'
export type { NewSnapshot, Snapshot, SnapshotRetention, SnapshotShape } from './snapshot.ts'
export { type StreamId, streamId } from './stream.ts'
export { type Upcast, type UpcastChain, type Upcaster, upcastChain } from './upcast.ts'
