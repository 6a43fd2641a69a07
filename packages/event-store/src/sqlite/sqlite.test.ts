import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bootstrap } from '@modkit/kernel'
import { closeSqlite, openSqlite, sqliteModule } from '@modkit/sqlite'
import { type Kysely, sql } from 'kysely'
import type { EventStore } from '../event-store.ts'
import { EVENT_STORE, eventStoreModule } from '../event-store-module.ts'
import { openEventStore } from '../open-event-store.ts'
import { freshStream, someEvents } from '../testing/contract-case.ts'
import { eventStoreContract } from '../testing/event-store-contract.ts'
import { torture } from '../testing/torture.ts'

const settings = [
  { driver: 'better-sqlite3', path: ':memory:' },
  { driver: 'better-sqlite3', path: 'full.db', synchronous: 'full', statementCacheSize: 4 },
  { driver: 'node:sqlite', path: 'normal.db', synchronous: 'normal' },
] as const

describe.each(settings)('the store on SQLite: $driver, $path', ({ path, ...options }) => {
  let folder: string
  let db: Kysely<any>
  const open = (more?: object) => openEventStore({ db, dialect: 'sqlite', ...more })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-store-'))
    db = await openSqlite({ ...options, path: path === ':memory:' ? path : join(folder, path) })
    await open().migrate()
  })

  afterAll(async () => {
    await closeSqlite(db)
    await rm(folder, { recursive: true })
  })

  for (const { name, run } of eventStoreContract) test(name, () => run({ open }), 30_000)

  test('refuses to change or delete events, and an erase leaves no way open', async () => {
    const store = open()
    const [kept, erased] = [freshStream(), freshStream()]
    await store.append(kept, someEvents(1))
    await store.append(erased, someEvents(1))
    await store.erase(erased)
    await expect(sql`update aggregate_events set event_name = 'forged'`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`delete from aggregate_events`.execute(db)).rejects.toThrow('append-only')
  })

  test('gives no position twice, even when the newest event is erased', async () => {
    const store = open()
    const erased = freshStream()
    const { position } = await store.append(erased, someEvents(1))
    await store.erase(erased)
    const next = await store.append(freshStream(), someEvents(1))
    expect(store.comparePositions(next.position, position)).toBeGreaterThan(0)
  })

  test('judges concurrent appends of one group each by itself', async () => {
    const store = open()
    const shared = freshStream()
    const results = await Promise.allSettled([
      ...Array.from({ length: 50 }, () => store.append(freshStream(), someEvents(2), { expected: 'none' })),
      ...Array.from({ length: 50 }, () => store.append(shared, someEvents(1), { expected: 'none' })),
      store.append(freshStream(), someEvents(1), { expected: 7 }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(51)
    expect((await store.read(shared)).head).toBe(1)
  })

  test('wakes subscribers when a transaction with events commits, and not before', async () => {
    const store = open()
    let woken = 0
    const unlisten = await store.backend.listen(() => woken++)
    await store.transaction(async (transaction) => {
      await store.append(freshStream(), someEvents(1), { transaction })
      expect(woken).toBe(0)
    })
    expect(woken).toBe(1)
    const rolledBack = store.transaction(async (transaction) => {
      await store.append(freshStream(), someEvents(1), { transaction })
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
    expect(woken).toBe(1)
    await unlisten()
  })

  test('holds under torture', async () => {
    const report = await torture({ stores: [open()], writers: 8, durationMs: 500, longestTransaction: 5 })
    expect(report).toMatchObject({ missed: 0, duplicates: 0, outOfOrder: 0, violations: [] })
    expect(report.events).toBeGreaterThan(10)
  }, 30_000)
})

test('a module provides the store on the database of another module', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'event-store-'))
  process.env.SQLITE_PATH = join(folder, 'app.db')
  process.env.EVENT_STORE_POLL_INTERVAL = '250ms'
  try {
    const appended: string[] = []
    const decorate = (store: EventStore): EventStore => ({
      ...store,
      append: (stream, ...rest) => {
        appended.push(stream.aggregateId)
        return store.append(stream, ...rest)
      },
    })
    const app = await bootstrap(eventStoreModule({ database: sqliteModule(), migrate: true, decorate }))
    const store = await app.get(EVENT_STORE)
    expect(store.pollInterval).toBe(250)
    const stream = freshStream()
    await store.append(stream, someEvents(2))
    expect((await store.read(stream)).head).toBe(2)
    expect(appended).toEqual([stream.aggregateId])
    await app.close()
  } finally {
    delete process.env.SQLITE_PATH
    delete process.env.EVENT_STORE_POLL_INTERVAL
    await rm(folder, { recursive: true })
  }
})

test('refuses what SQLite does not have', async () => {
  const db = await openSqlite({ path: ':memory:' })
  try {
    expect(() => openEventStore({ db, dialect: 'sqlite', schema: 'events' })).toThrow('SQLite has no schemas')
    expect(() => openEventStore({ db, dialect: 'mysql' })).toThrow('does not run on this dialect')
  } finally {
    await closeSqlite(db)
  }
})
