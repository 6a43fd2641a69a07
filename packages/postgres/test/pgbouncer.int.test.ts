import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { transaction } from '@modkit/sql-contract'
import { type PostgresDatabase, type PrivateServer, postgresDatabase, startPgBouncer } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres, type PostgresOptions } from '../src/index.ts'
import { backendPid, numberOf, running, sqlErrorOf, until } from './support.ts'

jest.setTimeout(60_000)

const CALLERS = 12

// Two connections to the server, shared by all clients transaction by transaction; nobody translates prepared statements.
const database: PostgresDatabase = await postgresDatabase()
const started = await startPgBouncer(database.url, { settings: { default_pool_size: '2', max_client_conn: '100' } })
const bouncer: PrivateServer | undefined = typeof started === 'string' ? undefined : started
if (bouncer === undefined && process.env.CI) throw new Error(`${started}`)
if (bouncer === undefined) process.stderr.write(`skipped: PgBouncer in front of Postgres: ${started}\n`)

const open = (options: Partial<PostgresOptions> = {}): Promise<Kysely<any>> =>
  openPostgres({ dsn: bouncer!.url, prepare: false, maxOpenConns: 6, ...options })

const select = (db: Kysely<any>, id: number) => db.selectFrom('accounts').selectAll().where('id', '=', id).execute()
const move = (trx: Kysely<any>, id: number, amount: number) =>
  trx
    .updateTable('accounts')
    .set((eb) => ({ balance: eb('balance', '+', amount) }))
    .where('id', '=', id)
    .execute()

let db: Kysely<any>
let direct: Kysely<any>

afterAll(async () => {
  await Promise.all([db?.destroy(), direct?.destroy()])
  await bouncer?.close()
  await database.drop()
})

;(bouncer ? describe : describe.skip)('behind PgBouncer, transaction by transaction', () => {
  beforeAll(async () => {
    direct = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
    await sql`create table accounts (id int primary key, balance int not null)`.execute(direct)
    await sql`insert into accounts select n, 100 from generate_series(1, 20) as n`.execute(direct)
    db = await open({ connectTimeout: '20s' })
  })

  test('statements with parameters work on whatever server connection they meet', async () => {
    const pids = new Set<number>()
    const caller = async (n: number): Promise<void> => {
      for (let i = 0; i < 25; i++) {
        const id = ((n + i) % 20) + 1
        expect(await select(db, id)).toEqual([{ id, balance: 100 }])
        pids.add(await backendPid(db))
      }
    }
    await Promise.all(Array.from({ length: CALLERS }, (_, n) => caller(n)))
    expect(pids.size).toBeGreaterThan(0)
    expect(pids.size).toBeLessThanOrEqual(2)
  })

  test('a transaction stays on one server connection, and all of it is done or nothing', async () => {
    const caller = async (n: number): Promise<void> => {
      const from = (n % 20) + 1
      await transaction(db, async (trx) => {
        await select(trx, from)
        const pid = await backendPid(trx)
        await move(trx, from, -10)
        await move(trx, ((n + 1) % 20) + 1, 10)
        expect(await backendPid(trx)).toBe(pid)
        if (n % 3 === 0) throw new Error('no')
      }).catch((error: Error) => expect(error.message).toBe('no'))
    }
    // Not all at once: their rows would meet in circles, which is another test's subject.
    for (let round = 0; round < 3; round++) await Promise.all([0, 5, 10, 15].map((n) => caller(n + round)))
    expect(await numberOf(direct, 'select sum(balance) as n from accounts')).toBe(2000)
    expect(await numberOf(direct, 'select count(*) as n from accounts where balance <> 100')).toBeGreaterThan(0)
  })

  test('streams keep their cursors, also when they are left early', async () => {
    const read = async (limit: number): Promise<number> => {
      let rows = 0
      const query = db.selectFrom(sql<{ n: number }>`generate_series(1, 10000)`.as('n')).selectAll()
      for await (const _ of query.stream(500)) if (++rows === limit) break
      return rows
    }
    expect(await Promise.all([read(10_000), read(1200), read(10_000)])).toEqual([10_000, 1200, 10_000])
    expect(await numberOf(db, 'select 1 as n')).toBe(1)
  })

  test('a signal stops the statement on the server', async () => {
    const controller = new AbortController()
    const query = sql`select pg_sleep(60)`.execute(db, { signal: controller.signal })
    const rejected = expect(query).rejects.toThrow('enough')
    await until(async () => (await running(direct, 'pg_sleep(60)')) === 1, 'it runs')
    controller.abort(new Error('enough'))
    await rejected
    await until(async () => (await running(direct, 'pg_sleep(60)')) === 0, 'it is stopped')
  })

  test('without the mode, statements work or fail with an error that names it', async () => {
    const preparing = await open({ prepare: true })
    const errors: unknown[] = []
    const caller = async (n: number): Promise<void> => {
      for (let i = 0; i < 25; i++) {
        await transaction(preparing, (trx) => select(trx, n + 1)).catch((error: unknown) => errors.push(error))
      }
    }
    await Promise.all(Array.from({ length: CALLERS }, (_, n) => caller(n)))
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'SqlError', kind: 'other', code: expect.stringMatching(/^(26000|42P05)$/) })
      expect((error as Error).message).toContain('prepare: false')
    }
    // Since 1.21 PgBouncer can prepare statements wherever they are needed, if it is told to.
    const [, major, minor] = /pgbouncer (\d+)\.(\d+)/.exec(bouncer!.source)!.map(Number)
    if (major === 1 && minor! < 21) expect(errors).not.toEqual([])
    await preparing.destroy()
  })

  test('what a server connection remembers of one client troubles no other', async () => {
    await transaction(db, async (trx) => {
      await sql`set local statement_timeout = '1h'`.execute(trx)
      await sql`create temporary table mine (n int) on commit drop`.execute(trx)
    })
    expect(await sqlErrorOf(sql`select * from mine`.execute(db))).toMatchObject({ kind: 'undefined_table' })
  })
})
