import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { postgresDatabase, startPostgres } from '@modkit/test-services'
import { sql } from 'kysely'
import type { RecordedEvent } from '../src/event.ts'
import { openEventStore } from '../src/open-event-store.ts'
import { isOutage } from '../src/sql/failure.ts'
import { subscribe } from '../src/subscription/subscribe.ts'
import { waitFor } from '../src/subscription/wait-for.ts'
import { freshStream, someEvents } from '../src/testing/contract-case.ts'
import { torture } from '../src/testing/torture.ts'
import { dumpAndRestore } from './dump-and-restore.ts'
import { killedWorker, proveNothingLost, type Workplace } from './killed-workers.ts'
import { plainPostgres } from './plain-postgres.ts'

const full = process.env.TEST_TORTURE === 'full'

describe('faults', () => {
  test('a writer that is killed at any moment loses nothing acknowledged, and its projection stays exact', async () => {
    const database = await postgresDatabase()
    const db = plainPostgres(database.url)
    try {
      const store = openEventStore({ db, dialect: 'postgres' })
      await store.migrate()
      const id = crypto.randomUUID()
      const place: Workplace = { dialect: 'postgres', dsn: database.url, type: `killed-${id}`, name: `projector-${id}` }
      const acknowledged: string[] = []
      for (const end = Date.now() + (full ? 150_000 : 5000); Date.now() < end; ) {
        acknowledged.push(...(await killedWorker(place, 'write and project', 300 + Math.random() * 900)))
      }
      await proveNothingLost(store, place, acknowledged)
    } finally {
      await db.destroy()
      await database.drop()
    }
  }, 240_000)

  test('a server that is killed under load loses nothing acknowledged, and a projection stays exact', async () => {
    await using server = await startPostgres()
    const db = await openPostgres({ dsn: server.url, maxOpenConns: 12, acquireTimeout: '5s', connectTimeout: '5s' })
    try {
      const store = openEventStore({ db, dialect: 'postgres' })
      await store.migrate()
      const durationMs = full ? 150_000 : 6000
      const lastKill = Date.now() + durationMs - 2000
      const kills = async () => {
        while (Date.now() < lastKill) {
          await sleep(500 + Math.random() * 1000)
          await server.kill()
          await server.restart()
        }
      }
      const log = { aggregateType: 'applied', aggregateId: 'log' }
      await using projector = subscribe(store, {
        name: 'projector',
        eventNames: ['counted'],
        pollInterval: 20,
        batchSize: 10,
        async handle(events, { transaction }) {
          const applied = events.map(({ id }) => ({ name: 'applied', payload: id }))
          await store.append(log, applied, { transaction })
        },
      })
      const hard = torture({ stores: [store], writers: 8, durationMs, isExpected: isOutage })
      const [report] = await Promise.all([hard, kills()])
      expect(report).toMatchObject({ missed: 0, duplicates: 0, outOfOrder: 0, violations: [] })
      expect(report.appends).toBeGreaterThan(10)

      const { position } = await store.append(freshStream(), someEvents(1))
      await Promise.race([waitFor(store, 'projector', position, { timeout: 60_000 }), projector.done])
      const written: string[] = []
      for (let after = ''; ; ) {
        const page = await store.readFeed({ eventNames: ['counted'], after, max: 5000 })
        written.push(...(page.events as RecordedEvent[]).map(({ id }) => id))
        after = page.position
        if (page.events.length < 5000) break
      }
      // Each event once, in the order of the feed.
      expect((await store.read(log)).events.map(({ payload }) => payload)).toEqual(written)
      expect(written.length).toBe(report.events + 1)
    } finally {
      await db.destroy()
    }
  }, 240_000)

  test('a dump restored into a younger cluster is refused until a new epoch begins, and then resumes', async () => {
    const old = await postgresDatabase()
    await using young = await startPostgres()
    const [from, to] = [plainPostgres(old.url), plainPostgres(young.url)]
    try {
      const source = openEventStore({ db: from, dialect: 'postgres' })
      const target = openEventStore({ db: to, dialect: 'postgres' })
      await source.migrate()
      await sql`do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$`.execute(from)
      const type = `restored-${crypto.randomUUID()}`
      const stream = freshStream(type)
      await source.append(stream, someEvents(3))
      const seen: number[] = []
      const options = {
        name: 'reader',
        aggregateTypes: [type],
        pollInterval: 20,
        handle: async (events: readonly RecordedEvent[]) => void seen.push(...events.map(({ sequence }) => sequence)),
      }
      const before = subscribe(source, options)
      await waitFor(source, 'reader', (await source.append(stream, someEvents(1, 4))).position, { timeout: 20_000 })
      await before.stop()
      await source.append(stream, someEvents(2, 5))
      await source.archive(freshStream())

      await dumpAndRestore(old.url, young.url)

      await expect(target.migrate()).rejects.toMatchObject({ code: 'HORIZON_AHEAD' })
      await expect(subscribe(target, options).done).rejects.toMatchObject({ code: 'HORIZON_AHEAD' })
      expect(await target.beginEpoch()).toBe(2)
      await target.migrate()
      const { position } = await target.append(stream, someEvents(1, 7), { expected: 6 })
      await target.transaction(async (transaction) => {
        await sql`select pg_current_xact_id()`.execute(transaction)
        // Old transaction ids are higher and do not count: this is no late append.
        await target.append(stream, someEvents(1, 8), { expected: 7, transaction })
      })
      await using _ = subscribe(target, options)
      await waitFor(target, 'reader', position, { timeout: 20_000 })
      expect(seen.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    } finally {
      await from.destroy()
      await to.destroy()
      await old.drop()
    }
  }, 120_000)
})
