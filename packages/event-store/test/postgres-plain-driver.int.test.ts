import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import type { Kysely } from 'kysely'
import { openEventStore } from '../src/open-event-store.ts'
import { eventStoreContract } from '../src/testing/event-store-contract.ts'
import { plainPostgres } from './plain-postgres.ts'

describe('the store on Postgres, through a Kysely driver of anyone', () => {
  let database: PostgresDatabase
  let db: Kysely<any>

  beforeAll(async () => {
    database = await postgresDatabase()
    db = plainPostgres(database.url)
    await openEventStore({ db, dialect: 'postgres' }).migrate()
  }, 120_000)

  afterAll(async () => {
    await db?.destroy()
    await database?.drop()
  })

  for (const { name, run } of eventStoreContract) {
    test(name, () => run({ open: (options) => openEventStore({ db, dialect: 'postgres', ...options }) }), 60_000)
  }
})
