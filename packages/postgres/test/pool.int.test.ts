import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { POOL_CHANNEL, type PoolGauges, transaction } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres, type PostgresOptions } from '../src/index.ts'
import { backendPid, connections, numberOf, sqlErrorOf, until } from './support.ts'

let database: PostgresDatabase
let admin: Kysely<any>
const opened: Kysely<any>[] = []

const open = async (options: Partial<PostgresOptions> = {}): Promise<Kysely<any>> => {
  const db = await openPostgres({ dsn: database.url, ...options })
  opened.push(db)
  return db
}

beforeAll(async () => {
  database = await postgresDatabase()
  admin = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.destroy()))
})
afterAll(async () => {
  await admin?.destroy()
  await database?.drop()
})

const hold = async (db: Kysely<any>): Promise<{ release(): Promise<void> }> => {
  const held = Promise.withResolvers<void>()
  const holding = Promise.withResolvers<void>()
  const done = db.connection().execute(async (pinned) => {
    await backendPid(pinned)
    holding.resolve()
    await held.promise
  })
  await Promise.race([holding.promise, done])
  return {
    release: () => {
      held.resolve()
      return done
    },
  }
}

describe('the pool', () => {
  test('opens no more connections than it may, whatever is asked of it', async () => {
    const db = await open({ maxOpenConns: 3 })
    const pids = await Promise.all(
      Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? transaction(db, (trx) => backendPid(trx)) : backendPid(db))),
    )
    expect(new Set(pids).size).toBeLessThanOrEqual(3)
    expect(await connections(admin)).toBeLessThanOrEqual(3)
  })

  test('keeps no more idle connections than it may', async () => {
    const db = await open({ maxOpenConns: 4, maxIdleConns: 1 })
    const holders = await Promise.all([hold(db), hold(db), hold(db)])
    expect(await connections(admin)).toBe(3)
    await Promise.all(holders.map((holder) => holder.release()))
    await until(async () => (await connections(admin)) === 1, 'one connection stays')
  })

  test('keeps none at all when told so', async () => {
    const db = await open({ maxIdleConns: 0 })
    await sql`select 1`.execute(db)
    await until(async () => (await connections(admin)) === 0, 'no connection stays')
    await sql`select 1`.execute(db)
  })

  test('replaces a connection that is old', async () => {
    const db = await open({ maxOpenConns: 1, connMaxLifetime: '50ms' })
    const first = await backendPid(db)
    await until(async () => (await backendPid(db)) !== first, 'another connection')
  })

  test('bounds the wait when all connections are held, and serves again when one comes back', async () => {
    const db = await open({ maxOpenConns: 1, acquireTimeout: '100ms' })
    const holder = await hold(db)
    for (const attempt of [sql`select 1`.execute(db), backendPid(db), transaction(db, async () => 1, { retries: 0 })]) {
      expect(await sqlErrorOf(attempt)).toMatchObject({ kind: 'acquire_timeout', retryable: true })
    }
    await holder.release()
    expect(await transaction(db, (trx) => numberOf(trx, 'select 7 as n'))).toBe(7)
  })

  test('a caller who gave up waiting costs no connection', async () => {
    const db = await open({ maxOpenConns: 1 })
    const holder = await hold(db)
    const late = AbortSignal.timeout(50)
    const waiting = Array.from({ length: 5 }, () => transaction(db, async () => 1, { signal: late }))
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map(({ status }) => status)).toEqual(new Array(5).fill('rejected'))
    await holder.release()
    expect(await numberOf(db, 'select 1 as n')).toBe(1)
  })

  test('a transaction gets its turn while others query without pause', async () => {
    const db = await open({ maxOpenConns: 2 })
    let stop = false
    const load = Array.from({ length: 32 }, async () => {
      while (!stop) await db.selectNoFrom((eb) => eb.val(1).as('n')).execute()
    })
    const pids = await Promise.all([1, 2, 3].map(() => transaction(db, (trx) => backendPid(trx))))
    stop = true
    await Promise.all(load)
    expect(pids).toHaveLength(3)
  })

  test('a statement does not queue up behind a slow one while it could wait for a free connection', async () => {
    const db = await open({ maxOpenConns: 2 })
    const slow = sql`select pg_sleep(3)`.execute(db)
    const quick = await hold(db)
    await until(
      async () =>
        (await numberOf(
          admin,
          `select count(*) as n from pg_stat_activity where query like '%pg_sleep(3)%' and state = 'active' and now() - query_start > interval '400ms' and pid <> pg_backend_pid()`,
        )) === 1,
      'it is slow',
    )
    let slowEnded = false
    void slow.then(() => {
      slowEnded = true
    })
    const waiting = numberOf(db, 'select 5 as n')
    await quick.release()
    expect(await waiting).toBe(5)
    expect(slowEnded).toBe(false)
    await slow
  })

  test('a parameter that cannot be sent fails its own statement alone', async () => {
    const db = await open({ maxOpenConns: 1 })
    const bad = [new Date(Number.NaN), undefined, { n: 1n }, Symbol('x'), 'not a date at all']
    const select = (value: unknown) => sql`select ${value}::timestamptz as t`.execute(db)
    await select(new Date())
    const good = Array.from({ length: 20 }, (_, i) => sql`select pg_sleep(0.01), ${i}::int as n`.execute(db))
    const failures = bad.map((value) => sqlErrorOf(select(value)))
    const rows = (await Promise.all(good)).map((result) => (result.rows[0] as { n: number }).n)
    expect(rows).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect((await Promise.all(failures)).map(({ kind }) => kind)).toEqual(new Array(5).fill('invalid_value'))
  })

  test('refuses a transaction begun with raw SQL on a connection that others share', async () => {
    const db = await open({ maxOpenConns: 1 })
    expect(await sqlErrorOf(sql`begin`.execute(db))).toMatchObject({ code: 'UNSAFE_TRANSACTION' })
    expect(await numberOf(db, `select (now() = statement_timestamp())::int as n`)).toBe(1)
  })

  test('ends a transaction that raw SQL left open on a pinned connection', async () => {
    const db = await open({ maxOpenConns: 1 })
    await sql`create table left_open (n int)`.execute(db)
    const pid = await db.connection().execute(async (pinned) => {
      await sql`begin`.execute(pinned)
      await sql`insert into left_open values (1)`.execute(pinned)
      return backendPid(pinned)
    })
    expect(await backendPid(db)).toBe(pid)
    expect(await numberOf(db, 'select count(*) as n from left_open')).toBe(0)
  })

  test('publishes how many are open, idle and waiting', async () => {
    const seen: PoolGauges[] = []
    const collect = (message: unknown): void => void seen.push(message as PoolGauges)
    subscribe(POOL_CHANNEL, collect)
    try {
      const db = await open({ maxOpenConns: 1, name: 'gauged' })
      const holder = await hold(db)
      const waiting = sql`select 1`.execute(db)
      expect(seen.at(-1)).toEqual({ provider: 'postgres', token: 'database.gauged.db', open: 1, idle: 0, waiting: 1 })
      await holder.release()
      await waiting
      expect(seen.at(-1)).toMatchObject({ open: 1, idle: 1, waiting: 0 })
      await db.destroy()
      expect(seen.at(-1)).toMatchObject({ open: 0, idle: 0, waiting: 0 })
    } finally {
      unsubscribe(POOL_CHANNEL, collect)
    }
  })
})
