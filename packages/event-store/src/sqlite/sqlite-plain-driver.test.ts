import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { openEventStore } from '../open-event-store.ts'
import { eventStoreContract } from '../testing/event-store-contract.ts'

// Kysely's own dialect: nothing below Kysely, object rows, transactions that begin as readers.
describe('the store on SQLite, through a Kysely driver of anyone', () => {
  const db = new Kysely<any>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) })
  const open = (options?: object) => openEventStore({ db, dialect: 'sqlite', ...options })

  beforeAll(async () => {
    await open().migrate()
  })
  afterAll(() => db.destroy())

  for (const { name, run } of eventStoreContract) test(name, () => run({ open }), 30_000)

  test('migrating again changes nothing', async () => {
    const before = await open().status()
    expect(before.pending).toEqual([])
    expect(await open().migrate()).toEqual(before)
    expect((await open().plan()).sql).toBe('')
  })
})
