// Opening a store.
export { openKvStore } from './open-kv-store.ts'
export type {
  ChangeLogOptions,
  CommonOptions,
  KvStoreOptions,
  MemoryOptions,
  PostgresOptions,
  SqliteOptions,
} from './options.ts'
export type { Synchronous } from './sqlite/connection.ts'

// What a store can do.
export type {
  Atomic,
  AtomicResult,
  BackupOptions,
  CallOptions,
  ConditionOptions,
  EntriesOptions,
  ExpiryOptions,
  ExportOptions,
  GetOrSetOptions,
  GroupOf,
  ImportOptions,
  ImportResult,
  IncrementOptions,
  KvEntry,
  KvProgress,
  KvSchema,
  KvStats,
  KvStore,
  LocalKvStore,
  RangeOptions,
  RenderOptions,
  SetManyItem,
  SetOptions,
  SyncKvStore,
  WriteResult,
} from './kv-store.ts'
export type { Quota } from './write/quota.ts'

// Events and watchers.
export type { ChangeListener, KvEvent, KvEventType, Watcher, WatchOptions, WatchOverflow } from './events.ts'

// How values are stored.
export type { Codec } from './codec.ts'
export { type CompressedOptions, compressed } from './compressed.ts'

// As a module of an app.
export { type KvModule, type KvModuleOptions, kvStoreModule, kvToken } from './kv-module.ts'
export {
  type BackendName,
  type KvConfigOptions,
  type KvConfigTokens,
  type KvTokenId,
  kvConfig,
  kvConfigTokens,
  kvConfigValues,
} from './config.ts'

// Errors: check them by code.
export {
  isKvError,
  KvBusyError,
  KvClosedError,
  KvCompactedError,
  KvConflictError,
  KvError,
  type KvErrorCode,
  KvImportError,
  KvInvalidArgumentError,
  KvInvalidValueError,
  KvNotFoundError,
  KvOpenError,
  type KvOpenStage,
  KvOutOfRangeError,
  KvQuotaExceededError,
  KvStorageError,
  KvTemplateError,
  KvUnsupportedError,
  KvWatchOverflowError,
  type QuotaLimit,
  type StorageFailure,
} from './errors.ts'
