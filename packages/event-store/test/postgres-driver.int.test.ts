import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import type { Kysely } from 'kysely'
import { type OpenEventStoreOptions, openEventStore } from '../src/open-event-store.ts'
import { eventStoreContract } from '../src/testing/event-store-contract.ts'

const settings = [
  { title: 'its defaults', pool: {}, store: {} },
  // As behind PgBouncer in transaction mode: nothing is prepared, nobody listens.
  {
    title: 'a schema, no prepared statements, polling',
    pool: { prepare: false },
    store: { schema: 'events', wakeInterval: false as const, pollInterval: 50 },
  },
] as const

describe.each(settings)('the store on Postgres, through @modkit/postgres: $title', ({ pool, store }) => {
  let database: PostgresDatabase
  let db: Kysely<any>
  const open = (options: Partial<OpenEventStoreOptions> = {}) =>
    openEventStore({ db, dialect: 'postgres', ...store, ...options })

  beforeAll(async () => {
    database = await postgresDatabase()
    db = await openPostgres({ dsn: database.url, maxOpenConns: 10, ...pool })
    await open().migrate()
  }, 120_000)

  afterAll(async () => {
    await db?.destroy()
    await database?.drop()
  })

  for (const { name, run } of eventStoreContract) test(name, () => run({ open }), 60_000)
})
