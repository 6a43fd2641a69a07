import type { Kysely } from 'kysely'
import type { Codec } from './codec.ts'
import type { KvSchema } from './kv-store.ts'
import type { Synchronous } from './sqlite/connection.ts'

/** How long a change log reaches back. */
export interface ChangeLogOptions {
  /** The newest changes that a purge keeps. */
  readonly maxEntries: number
}

/** Options of every backend. */
export interface CommonOptions<S extends object = KvSchema> {
  /** For every group that has none in `codecs`. Without one: strings and bytes as they are, the rest as JSON. */
  readonly codec?: Codec<any>
  /** By the name of the group, without a namespace. */
  readonly codecs?: { readonly [G in keyof S]?: Codec<S[G]> }
  /** How often what has expired is removed, in milliseconds: 60,000 unless told, 0 never. */
  readonly purgeIntervalMs?: number
  /**
   * Keeps the changes with the data, so that watchers see the writes of other processes and can resume after a
   * restart (`watch({ since })`). Off unless told; `true` keeps the newest 100,000.
   */
  readonly changeLog?: boolean | ChangeLogOptions
  /** Failures that no caller waits for: of a listener, a background purge. Reported as a warning of the process unless told. */
  readonly onError?: (error: unknown) => void
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number
}

/** Everything in memory, gone at the end of the process. */
export interface MemoryOptions<S extends object = KvSchema> extends CommonOptions<S> {
  readonly backend: 'memory'
}

/** A SQLite file of the store's own. */
export interface SqliteOptions<S extends object = KvSchema> extends CommonOptions<S> {
  readonly backend: 'sqlite'
  /** The file; made when it is missing. `:memory:` keeps it in memory. */
  readonly path: string
  /** `NORMAL` unless told: a killed process loses nothing, a power cut perhaps the last writes. `FULL`: neither does. */
  readonly synchronous?: Synchronous
  /** How long to wait for another process that writes, in milliseconds: 5,000 unless told. */
  readonly busyTimeoutMs?: number
}

/** A Postgres database: the tables `kv…` in the first schema of its search path, made when they are missing. */
export type PostgresOptions<S extends object = KvSchema> = CommonOptions<S> & { readonly backend: 'postgres' } & (
    | {
        /** `postgres://user:password@host:port/database`. Never shown in an error. */
        readonly dsn: string
        /** Connections of the store's own pool: 4 unless told. */
        readonly maxConnections?: number
        readonly db?: never
      }
    | {
        /** The app's database, `database.db`. The store leaves it open. */
        readonly db: Kysely<any>
        readonly dsn?: never
      }
  )

/** What `openKvStore` takes. */
export type KvStoreOptions<S extends object = KvSchema> = MemoryOptions<S> | SqliteOptions<S> | PostgresOptions<S>
