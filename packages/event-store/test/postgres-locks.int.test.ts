import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import type { Locks } from '../src/aggregate/locks.ts'
import { postgresLocks } from '../src/aggregate/postgres-locks.ts'

describe('locks in Postgres, between two processes', () => {
  let database: PostgresDatabase
  let dbs: [Kysely<any>, Kysely<any>]
  let one: Locks
  let other: Locks

  beforeAll(async () => {
    database = await postgresDatabase()
    const open = () => openPostgres({ dsn: database.url, maxOpenConns: 5 })
    dbs = [await open(), await open()]
    one = postgresLocks(dbs[0])
    other = postgresLocks(dbs[1])
  })

  afterAll(async () => {
    for (const db of dbs ?? []) await db.destroy()
    await database?.drop()
  })

  /** The sessions that hold an advisory lock, and how many wait for one. */
  const advisory = async (): Promise<{ holders: number[]; waiting: number }> => {
    const { rows } = await sql<{ pid: number; granted: boolean }>`select pid, granted from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`.execute(
      dbs[0],
    )
    const holders = rows.filter(({ granted }) => granted).map(({ pid }) => pid)
    return { holders, waiting: rows.length - holders.length }
  }

  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) if (await condition()) return
    throw new Error('it did not come to that')
  }

  test('keep everybody else out until they are released', async () => {
    const key = crypto.randomUUID()
    const lease = await one.acquire([key])
    const order: string[] = []
    const second = other.acquire([key]).then((lease) => {
      order.push('taken')
      return lease
    })
    await until(async () => (await advisory()).waiting === 1)
    order.push('released')
    await lease.release()
    await (await second).release()
    expect(order).toEqual(['released', 'taken'])
    expect((await advisory()).holders).toEqual([])
  })

  test('leave other keys alone', async () => {
    await using _ = await one.acquire([crypto.randomUUID()])
    await using __ = await other.acquire([crypto.randomUUID()], { timeout: 5000 })
    expect((await advisory()).holders).toHaveLength(2)
  })

  test('are taken in one order: opposite wishes do not block each other for ever', async () => {
    const keys = [crypto.randomUUID(), crypto.randomUUID()]
    const rounds = Array.from({ length: 20 }, async (_, n) => {
      const lease = await (n % 2 ? one : other).acquire(n % 2 ? keys : keys.toReversed())
      await lease.release()
    })
    await Promise.all(rounds)
    expect((await advisory()).holders).toEqual([])
  })

  test('say that one was not free in time, and hold nothing then', async () => {
    const [free, taken] = [crypto.randomUUID(), crypto.randomUUID()].sort() as [string, string]
    await using _ = await one.acquire([taken])
    await expect(other.acquire([free, taken], { timeout: 50 })).rejects.toMatchObject({
      code: 'LOCK_TIMEOUT',
      retryable: true,
    })
    await using __ = await one.acquire([free], { timeout: 5000 })
  })

  test('give up when the signal says so, and hold nothing then', async () => {
    const key = crypto.randomUUID()
    const lease = await one.acquire([key])
    const reason = new Error('no longer wanted')
    const stop = new AbortController()
    const waiting = other.acquire([key], { signal: stop.signal })
    await until(async () => (await advisory()).waiting === 1)
    stop.abort(reason)
    // The holder is still there: who gave up does not wait for it.
    await expect(waiting).rejects.toBe(reason)
    await lease.release()
    await until(async () => (await advisory()).holders.length === 0)
  })

  test('end with the session of a holder that crashed', async () => {
    const key = crypto.randomUUID()
    const lost = await one.acquire([key])
    const [pid] = (await advisory()).holders
    const next = other.acquire([key])
    await until(async () => (await advisory()).waiting === 1)
    await sql`select pg_terminate_backend(${pid}::integer)`.execute(dbs[1])
    await (await next).release()
    // Nothing is left to release, and nobody hears of it.
    await lost.release()
  })
})
