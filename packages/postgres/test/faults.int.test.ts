import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { health, isSqlError, transaction } from '@modkit/sql-contract'
import { type PrivateServer, startPostgres, startProxy } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres, type PostgresOptions } from '../src/index.ts'
import { backendPid, connections, everythingOf, numberOf, sqlErrorOf, until } from './support.ts'

jest.setTimeout(60_000)

let server: PrivateServer
const opened: Kysely<any>[] = []

const open = async (options: Partial<PostgresOptions> = {}): Promise<Kysely<any>> => {
  const db = await openPostgres({ dsn: server.url, ...options })
  opened.push(db)
  return db
}

beforeAll(async () => {
  server = await startPostgres({ settings: { max_connections: '12', superuser_reserved_connections: '0' } })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.destroy()))
})
afterAll(async () => {
  await server?.close()
})

const answers = (db: Kysely<any>): Promise<boolean> =>
  sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )

describe('a server that is killed and restarted under load', () => {
  test('costs typed, retryable errors and no connection, and the handle recovers by itself', async () => {
    const db = await open({ maxOpenConns: 4, acquireTimeout: '20s' })
    await sql`create table load (id serial primary key, pair int)`.execute(db)
    const errors: unknown[] = []
    const done = { queries: 0, transactions: 0 }
    let stop = false
    const caller = async (work: () => Promise<unknown>, count: keyof typeof done): Promise<void> => {
      while (!stop) {
        try {
          await work()
          done[count]++
        } catch (error) {
          errors.push(error)
          // A refused connection fails at once: leave the machine some air.
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
      }
    }
    const pair = () =>
      transaction(db, async (trx) => {
        await trx.insertInto('load').values({ pair: 1 }).execute()
        await trx.insertInto('load').values({ pair: 2 }).execute()
      })
    const load = [
      ...Array.from({ length: 8 }, () =>
        caller(() => db.selectFrom('load').select('id').limit(1).execute(), 'queries'),
      ),
      ...Array.from({ length: 4 }, () => caller(pair, 'transactions')),
    ]
    for (let round = 0; round < 3; round++) {
      const before = { ...done }
      const works = () => done.queries > before.queries + 20 && done.transactions > before.transactions + 5
      await until(works, `queries and transactions in round ${round}`)
      const failed = errors.length
      await server.kill()
      await until(() => errors.length > failed, 'the first error')
      await server.restart()
    }
    const before = { ...done }
    await until(() => done.queries > before.queries + 20 && done.transactions > before.transactions + 5, 'recovery')
    stop = true
    await Promise.all(load)

    const { password } = new URL(server.url)
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) {
      expect(error).toMatchObject({
        name: 'SqlError',
        kind: expect.stringMatching(/^(connection|too_many_connections)$/),
      })
      expect(error).toMatchObject({ retryable: true })
      expect(everythingOf(error)).not.toContain(password)
    }
    // Nothing half-written, and every slot of the pool still works.
    expect(await numberOf(db, 'select count(*) as n from load where pair = 1')).toBe(
      await numberOf(db, 'select count(*) as n from load where pair = 2'),
    )
    const meet = Promise.withResolvers<void>()
    let held = 0
    await Promise.all(
      Array.from({ length: 4 }, () =>
        db.connection().execute(async (pinned) => {
          await backendPid(pinned)
          if (++held === 4) meet.resolve()
          await meet.promise
        }),
      ),
    )
    expect(await connections(db)).toBe(3)
  })
})

describe('a connection that dies', () => {
  test('inside a transaction: typed, nothing half-written, and the next transaction works', async () => {
    const db = await open({ maxOpenConns: 2 })
    const admin = await open({ maxOpenConns: 1 })
    await sql`create table if not exists halves (n int)`.execute(db)
    const error = await sqlErrorOf(
      transaction(db, async (trx) => {
        await sql`insert into halves values (1)`.execute(trx)
        await sql`select pg_terminate_backend(${await backendPid(trx)})`.execute(admin)
        // Not on another connection, where it would be a transaction of its own.
        await sql`insert into halves values (2)`.execute(trx)
      }),
    )
    expect(error).toMatchObject({ kind: 'connection', retryable: true })
    expect(await numberOf(db, 'select count(*) as n from halves')).toBe(0)
    await transaction(db, (trx) => sql`insert into halves values (3)`.execute(trx))
    expect(await numberOf(db, 'select count(*) as n from halves')).toBe(1)
  })

  test('between two statements of a transaction: the second is refused, as are all that follow', async () => {
    const db = await open({ maxOpenConns: 1 })
    const admin = await open({ maxOpenConns: 1 })
    const trx = await db.startTransaction().execute()
    const pid = await backendPid(trx)
    await sql`select pg_terminate_backend(${pid})`.execute(admin)
    await until(
      async () => (await numberOf(admin, `select count(*) as n from pg_stat_activity where pid = ${pid}`)) === 0,
      'it is gone',
    )
    for (let i = 0; i < 3; i++) expect((await sqlErrorOf(sql`select 1`.execute(trx))).kind).toBe('connection')
    expect((await sqlErrorOf(trx.commit().execute())).kind).toBe('connection')
    await trx.rollback().execute()
    expect(await answers(db)).toBe(true)
  })

  test('in the middle of a stream: the reader is told, and the process lives', async () => {
    const db = await open({ maxOpenConns: 1 })
    const admin = await open({ maxOpenConns: 1 })
    let rows = 0
    const read = async (): Promise<void> => {
      const query = db.selectFrom(sql<{ n: number }>`generate_series(1, 100000)`.as('n')).selectAll()
      for await (const _ of query.stream(100)) {
        if (++rows === 100) {
          await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where query like '%generate_series(1, 100000)%' and pid <> pg_backend_pid()`.execute(admin)
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
      }
    }
    expect((await sqlErrorOf(read())).kind).toBe('connection')
    expect(rows).toBeLessThan(100_000)
    expect(await answers(db)).toBe(true)
  })

  test('in the middle of an answer, of a handshake, and at once', async () => {
    const proxy = await startProxy(server.url)
    const db = await open({ dsn: proxy.url, maxOpenConns: 2 })
    try {
      for (const bytes of [0, 1, 30, 200, 500, 2000]) {
        expect(await answers(db)).toBe(true)
        proxy.cutAfter(bytes, 'toClient')
        const big = sql`select repeat('x', 10000) as x`.execute(db)
        expect(await sqlErrorOf(big)).toMatchObject({ kind: 'connection', retryable: true })
        const fresh = await open({ dsn: proxy.url, connectTimeout: 0 })
        expect(await sqlErrorOf(sql`select repeat('x', 10000) as x`.execute(fresh))).toMatchObject({
          kind: 'connection',
        })
        await proxy.heal()
        expect(await answers(fresh)).toBe(true)
        await fresh.destroy()
      }
      const slow = Array.from({ length: 2 }, () => sqlErrorOf(sql`select pg_sleep(20)`.execute(db)))
      await until(() => proxy.connections.open === 2, 'both connections')
      proxy.reset()
      for (const { kind } of await Promise.all(slow)) expect(kind).toBe('connection')
      // The close of the second socket may still be on its way: one statement more may meet it.
      await until(() => answers(db), 'an answer after the reset')
      expect(proxy.connections.open).toBeLessThanOrEqual(2)
    } finally {
      await proxy.close()
    }
  })
})

describe('a server that is frozen', () => {
  test('is given up at the deadline, and serves again when it thaws', async () => {
    const db = await open({ maxOpenConns: 2, statementTimeout: '500ms', connectTimeout: '1s', acquireTimeout: '4s' })
    expect(await answers(db)).toBe(true)
    await server.stop()
    try {
      const attempts = Array.from({ length: 6 }, () => sqlErrorOf(sql`select 1`.execute(db)))
      attempts.push(sqlErrorOf(transaction(db, (trx) => sql`select 1`.execute(trx), { retries: 0 })))
      for (const error of await Promise.all(attempts)) {
        expect(error).toMatchObject({ retryable: true })
        expect(['connection', 'acquire_timeout']).toContain(error.kind)
      }
      expect(await health(db, { timeout: 200 })).toMatchObject({ status: 'down' })
    } finally {
      await server.continue()
    }
    await until(() => answers(db), 'answers again')
    expect(await connections(db)).toBeLessThanOrEqual(2)
  })

  test('a signal does not wait for it, nor does closing for long', async () => {
    const db = await open({ maxOpenConns: 1 })
    expect(await answers(db)).toBe(true)
    await server.stop()
    try {
      const signal = AbortSignal.timeout(200)
      await expect(sql`select 1`.execute(db, { signal })).rejects.toMatchObject({ name: 'TimeoutError' })
      await db.destroy()
    } finally {
      await server.continue()
    }
  })

  test('a ping at the start is bounded', async () => {
    await server.stop()
    try {
      const opening = openPostgres({ dsn: server.url, connectTimeout: '300ms' })
      await expect(opening).rejects.toMatchObject({
        stage: 'ping',
        cause: { kind: 'connection', code: 'CONNECT_TIMEOUT' },
      })
    } finally {
      await server.continue()
    }
  })
})

describe('a server that takes no more connections', () => {
  test('a pool that has some goes on with those; one that has none says why', async () => {
    const others = await Promise.all(Array.from({ length: 10 }, () => open({ maxOpenConns: 1 })))
    // The server ends the sessions of earlier tests when it gets to it.
    for (const other of others) await until(() => answers(other), 'a connection')
    const db = await open({ maxOpenConns: 8 })
    await until(() => answers(db), 'a connection of the pool that has some')
    const results = await Promise.all(Array.from({ length: 40 }, (_, i) => numberOf(db, `select ${i} as n`)))
    expect(results).toEqual(Array.from({ length: 40 }, (_, i) => i))

    const full: Kysely<any>[] = []
    try {
      for (;;) {
        const one = await openPostgres({ dsn: server.url, maxOpenConns: 1 })
        full.push(one)
        await sql`select 1`.execute(one)
      }
    } catch (error) {
      expect(isSqlError(error, 'too_many_connections')).toBe(true)
      expect(error).toMatchObject({ retryable: true, code: '53300' })
    } finally {
      await Promise.all(full.map((one) => one.destroy()))
    }
  })
})
