import type { SqlDialect } from '@modkit/sql-contract'
import type { Kysely } from 'kysely'
import { codecRegistry } from './codec.ts'
import { createEventStore } from './create-event-store.ts'
import { InvalidArgumentError } from './errors/argument-errors.ts'
import type { EventStore } from './event-store.ts'
import type { EventStoreOptions } from './event-store-options.ts'
import { postgresBackend } from './postgres/postgres-backend.ts'
import { sqliteBackend } from './sqlite/sqlite-backend.ts'

/** How a store on a SQL database is opened. */
export interface OpenEventStoreOptions extends EventStoreOptions<Kysely<any>> {
  /** The database: an instance of any Kysely driver. The store never closes it. */
  readonly db: Kysely<any>
  readonly dialect: SqlDialect
  /** Postgres: the schema of the store's tables; default: what the search path finds. */
  readonly schema?: string | undefined
  /** Postgres: how often at most appends wake subscribers of other processes, in ms; default 5. `false`: they poll. */
  readonly wakeInterval?: number | false | undefined
}

/**
 * The event store on `db`. Opens nothing and changes nothing: call `migrate()` once, or run its `plan()` yourself.
 *
 * @throws InvalidArgumentError for a dialect that the store does not know, or an option that the dialect cannot honour
 */
export function openEventStore(options: OpenEventStoreOptions): EventStore<Kysely<any>> {
  const { db, dialect, schema, wakeInterval } = options
  const { textLabels } = codecRegistry(options.codecs, options.defaultCodec)
  switch (dialect) {
    case 'postgres':
      return createEventStore(postgresBackend({ db, schema, wakeInterval, textLabels }), options)
    case 'sqlite':
      if (schema !== undefined) throw new InvalidArgumentError(`SQLite has no schemas: schema="${schema}"`)
      return createEventStore(sqliteBackend({ db }), options)
    default:
      throw new InvalidArgumentError(`the event store does not run on this dialect: dialect="${dialect}"`)
  }
}
