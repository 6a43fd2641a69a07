import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { driverOf } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres } from '../src/index.ts'
import { backendPid, connections, numberOf, sqlErrorOf, until } from './support.ts'

let database: PostgresDatabase
let db: Kysely<any>
let admin: Kysely<any>

beforeAll(async () => {
  database = await postgresDatabase()
  db = await openPostgres({ dsn: database.url })
  admin = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
})
afterAll(async () => {
  await Promise.all([db?.destroy(), admin?.destroy()])
  await database?.drop()
})

const listen = driverOf
const notify = (channel: string, payload: string) => sql`select pg_notify(${channel}, ${payload})`.execute(admin)
const killListeners = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`.execute(admin)

describe('listen', () => {
  test('receives what others notify, in order, until it ends', async () => {
    const seen: string[] = []
    const unlisten = await listen(db).listen!('orders', (payload) => seen.push(payload))
    for (let i = 0; i < 5; i++) await notify('orders', String(i))
    await notify('other', 'x')
    await until(() => seen.length === 5, 'five messages')
    expect(seen).toEqual(['0', '1', '2', '3', '4'])
    await unlisten()
    await unlisten()
    await notify('orders', 'late')
    expect(await numberOf(admin, 'select 1 as n')).toBe(1)
    expect(seen).toHaveLength(5)
  })

  test('takes any name, and many receivers on one connection', async () => {
    const seen: string[] = []
    const channel = 'Strange "name"; drop'
    const ends = await Promise.all([1, 2].map((i) => listen(db).listen!(channel, (text) => seen.push(`${i}${text}`))))
    ends.push(await listen(db).listen!('second', (text) => seen.push(text)))
    expect(
      await numberOf(
        admin,
        "select count(*) as n from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
      ),
    ).toBe(1)
    await notify(channel, 'a')
    await notify('second', 'b')
    await until(() => seen.length === 3, 'three messages')
    expect(seen.sort()).toEqual(['1a', '2a', 'b'])
    await Promise.all(ends.map((end) => end()))
  })

  test('comes back when its connection dies, and says that it may have missed something', async () => {
    const seen: string[] = []
    let stood = 0
    const onListening = () => void stood++
    const unlisten = await listen(db).listen!('events', (payload) => seen.push(payload), { onListening })
    expect(stood).toBe(1)
    for (const round of [2, 3]) {
      await killListeners()
      await until(() => stood === round, 'it listens again')
      await notify('events', String(round))
      await until(() => seen.includes(String(round)), 'a message')
    }
    await unlisten()
  })

  test('ends with its signal, and with the handle', async () => {
    const controller = new AbortController()
    const own = await openPostgres({ dsn: database.url })
    const seen: string[] = []
    await listen(own).listen!('a', (payload) => seen.push(payload), { signal: controller.signal })
    await listen(own).listen!('b', (payload) => seen.push(payload))
    controller.abort()
    await until(async () => {
      await notify('a', 'a')
      await notify('b', 'b')
      return seen.includes('b')
    }, 'b still listens')
    await own.destroy()
    await until(
      async () =>
        (await numberOf(
          admin,
          "select count(*) as n from pg_stat_activity where datname = current_database() and query ilike 'listen%'",
        )) === 0,
      'no listener',
    )
    await expect(listen(own).listen!('c', () => undefined)).rejects.toThrow()
  })
})

describe('a dedicated connection', () => {
  test('is one session of its own, beside the pool', async () => {
    const own = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
    const before = await connections(admin)
    const dedicated = await listen(own).openDedicated!()
    await sql`select pg_advisory_lock(42)`.execute(dedicated.db)
    const pids = await Promise.all(Array.from({ length: 5 }, () => backendPid(dedicated.db)))
    pids.push(await dedicated.db.transaction().execute((trx) => backendPid(trx)))
    expect(new Set(pids).size).toBe(1)
    expect(await backendPid(own)).not.toBe(pids[0])
    expect(await numberOf(admin, "select count(*) as n from pg_locks where locktype = 'advisory'")).toBe(1)
    await dedicated.close()
    await dedicated.close()
    await until(
      async () => (await numberOf(admin, "select count(*) as n from pg_locks where locktype = 'advisory'")) === 0,
      'unlocked',
    )
    await own.destroy()
    await until(async () => (await connections(admin)) <= before, 'all closed')
  })

  test('that is lost stays lost: what its session held is gone', async () => {
    const dedicated = await listen(db).openDedicated!()
    const pid = await backendPid(dedicated.db)
    await sql`select pg_terminate_backend(${pid})`.execute(admin)
    await until(async () => (await sqlErrorOf(sql`select 1`.execute(dedicated.db))).kind === 'connection', 'it is lost')
    expect((await sqlErrorOf(sql`select 1`.execute(dedicated.db))).kind).toBe('connection')
    await dedicated.close()
  })
})
