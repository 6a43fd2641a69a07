import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import type { EventStore } from '../src/event-store.ts'
import { openEventStore } from '../src/open-event-store.ts'
import { freshStream, someEvents } from '../src/testing/contract-case.ts'
import { torture } from '../src/testing/torture.ts'
import { plainPostgres } from './plain-postgres.ts'

const full = process.env.TEST_TORTURE === 'full'

describe('races on Postgres', () => {
  let database: PostgresDatabase
  let dbs: Kysely<any>[]
  let stores: EventStore<Kysely<any>>[]

  beforeAll(async () => {
    database = await postgresDatabase()
    dbs = [plainPostgres(database.url, { max: 20 }), plainPostgres(database.url, { max: 20 })]
    stores = dbs.map((db) => openEventStore({ db, dialect: 'postgres', wakeInterval: false }))
    await stores[0]!.migrate()
    await sql`create table elsewhere (n int)`.execute(dbs[0]!)
  }, 120_000)

  afterAll(async () => {
    for (const db of dbs ?? []) await db.destroy()
    await database?.drop()
  })

  test('20 writers at one version: one winner each round, no hole', async () => {
    const stream = freshStream()
    const rounds = 200
    for (let round = 0; round < rounds; round++) {
      const results = await Promise.allSettled(
        Array.from({ length: 20 }, (_, n) =>
          stores[n % 2]!.append(stream, someEvents(1, round + 1), { expected: round }),
        ),
      )
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const result of results) {
        if (result.status === 'rejected') {
          expect(result.reason).toMatchObject({ code: 'CONCURRENT_WRITE', expected: round, actual: round + 1 })
        }
      }
    }
    const { events } = await stores[0]!.read(stream)
    expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: rounds }, (_, n) => n + 1))
  }, 120_000)

  test('writers with transactions of random length, some writing elsewhere first, while subscribers read', async () => {
    const report = await torture({
      stores,
      writers: full ? 50 : 20,
      durationMs: full ? 60_000 : 4000,
      writeElsewhere: async (transaction) => void (await sql`insert into elsewhere values (1)`.execute(transaction)),
    })
    expect(report).toMatchObject({ missed: 0, duplicates: 0, outOfOrder: 0, violations: [] })
    // It was no quiet afternoon: appends, conflicts and late transactions all happened.
    expect(report.appends).toBeGreaterThan(50)
    expect(report.conflicts).toBeGreaterThan(0)
    expect(report.refusedForOrder).toBeGreaterThan(0)
  }, 180_000)
})
