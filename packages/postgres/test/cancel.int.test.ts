import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transaction } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres } from '../src/index.ts'
import { backendPid, numberOf, running, sqlErrorOf, until } from './support.ts'

let database: PostgresDatabase
let db: Kysely<any>
let admin: Kysely<any>

beforeAll(async () => {
  database = await postgresDatabase()
  db = await openPostgres({ dsn: database.url, maxOpenConns: 2 })
  admin = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
})
afterAll(async () => {
  await Promise.all([db?.destroy(), admin?.destroy()])
  await database?.drop()
})

describe('a signal', () => {
  test('stops a statement on the server, and the connection goes on', async () => {
    const controller = new AbortController()
    const query = sql`select pg_sleep(60)`.execute(db, { signal: controller.signal })
    const rejected = expect(query).rejects.toThrow('enough')
    await until(async () => (await running(admin, 'pg_sleep(60)')) === 1, 'it runs')
    controller.abort(new Error('enough'))
    await rejected
    await until(async () => (await running(admin, 'pg_sleep(60)')) === 0, 'it is stopped')
    expect(await numberOf(db, 'select 1 as n')).toBe(1)
  })

  test('stops a statement inside a transaction, which is rolled back', async () => {
    await sql`create table stopped (n int)`.execute(db)
    const controller = new AbortController()
    const { signal } = controller
    const work = transaction(
      db,
      async (trx) => {
        await sql`insert into stopped values (1)`.execute(trx)
        await sql`select pg_sleep(61)`.execute(trx, { signal })
      },
      { signal },
    )
    const rejected = expect(work).rejects.toThrow('enough')
    await until(async () => (await running(admin, 'pg_sleep(61)')) === 1, 'it runs')
    controller.abort(new Error('enough'))
    await rejected
    await until(async () => (await running(admin, 'pg_sleep(61)')) === 0, 'it is stopped')
    expect(await numberOf(db, 'select count(*) as n from stopped')).toBe(0)
  })

  test('that comes when the statement has just ended hits no other statement', async () => {
    for (let i = 0; i < 50; i++) {
      const controller = new AbortController()
      const aborted = sql`select 1`.execute(db, { signal: controller.signal }).catch(() => undefined)
      setImmediate(() => controller.abort())
      const others = Array.from({ length: 6 }, (_, n) => numberOf(db, `select ${n} as n`))
      await aborted
      expect(await Promise.all(others)).toEqual([0, 1, 2, 3, 4, 5])
    }
  })

  test('that comes while others are first on the connection stops the statement before it is sent', async () => {
    await sql`create table never (n int)`.execute(db)
    const one = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
    const pid = await backendPid(one)
    const first = sql<{ n: number }>`select 1 as n from pg_sleep(1)`.execute(one)
    const controller = new AbortController()
    const query = sql`insert into never values (1)`.execute(one, { signal: controller.signal })
    const rejected = expect(query).rejects.toThrow('enough')
    await until(async () => (await running(admin, 'pg_sleep(1)')) === 1, 'the first one runs')
    controller.abort(new Error('enough'))
    await rejected
    expect((await first).rows).toEqual([{ n: 1 }])
    expect(await backendPid(one)).toBe(pid)
    expect(await numberOf(one, 'select count(*) as n from never')).toBe(0)
    await one.destroy()
  })

  test('ends a stream of ten thousand rows midway, and the connection is as new', async () => {
    const one = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
    const pid = await backendPid(one)
    const controller = new AbortController()
    let rows = 0
    const read = async (): Promise<void> => {
      const { signal } = controller
      const query = one.selectFrom(sql<{ n: number }>`generate_series(1, 10000)`.as('n')).selectAll()
      for await (const _ of query.stream({ chunkSize: 100, signal })) {
        if (++rows === 2500) controller.abort(new Error('enough'))
      }
    }
    await expect(read()).rejects.toThrow('enough')
    expect(rows).toBeLessThan(10_000)
    expect(await backendPid(one)).toBe(pid)
    await one.destroy()
  })

  test('a stream makes no more rows than its reader takes', async () => {
    await sql`create sequence taken`.execute(db)
    const query = db
      .selectFrom(sql<{ n: string }>`(select nextval('taken') as n from generate_series(1, 100000))`.as('t'))
      .selectAll()
    let rows = 0
    for await (const _ of query.stream(10)) if (++rows === 25) break
    expect(await numberOf(db, "select nextval('taken') as n")).toBeLessThan(100)
  })

  test('kills the session when that is asked for', async () => {
    const controller = new AbortController()
    const query = db
      .selectNoFrom(sql`pg_sleep(62)`.as('s'))
      .execute({ signal: controller.signal, inflightQueryAbortStrategy: 'kill session' })
    const rejected = expect(query).rejects.toThrow('enough')
    await until(async () => (await running(admin, 'pg_sleep(62)')) === 1, 'it runs')
    controller.abort(new Error('enough'))
    await rejected
    expect(await numberOf(db, 'select 1 as n')).toBe(1)
  })
})

describe('a statement timeout', () => {
  test('is the server’s, is typed, and leaves the connection whole', async () => {
    const short = await openPostgres({ dsn: database.url, maxOpenConns: 1, statementTimeout: '100ms' })
    const pid = await backendPid(short)
    const error = await sqlErrorOf(sql`select pg_sleep(30)`.execute(short))
    expect(error).toMatchObject({ kind: 'statement_timeout', code: '57014', retryable: false })
    expect(await backendPid(short)).toBe(pid)
    await short.destroy()
  })

  test('a lock that does not come is a lock timeout', async () => {
    await sql`create table locked (n int)`.execute(db)
    await transaction(db, async (trx) => {
      await sql`lock table locked`.execute(trx)
      const impatient = await openPostgres({ dsn: database.url, session: { lock_timeout: '50' } })
      const error = await sqlErrorOf(sql`select * from locked`.execute(impatient))
      expect(error).toMatchObject({ kind: 'lock_timeout', retryable: true })
      await impatient.destroy()
    })
  })
})
