import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPostgres } from '@modkit/postgres'
import { type PostgresDatabase, postgresDatabase, startProxy } from '@modkit/test-services'
import fc from 'fast-check'
import postgres, { type Sql } from 'postgres'
import { type KvStoreOptions, openKvStore } from '../src/index.ts'
import { createTestClock, kvStoreContract } from '../src/testing/index.ts'
import { command } from './model/commands.ts'
import { compareWithModel } from './model/compare.ts'
import { runContract } from './run-contract.ts'

let database: PostgresDatabase
let sql: Sql
let db: Awaited<ReturnType<typeof openPostgres>>

beforeAll(async () => {
  database = await postgresDatabase()
  sql = postgres(database.url, { max: 1, onnotice() {} })
  db = await openPostgres({ dsn: database.url })
}, 60_000)
afterAll(async () => {
  await sql.end()
  await db.destroy()
  await database.drop()
}, 60_000)

/** Makes the next store an empty one. */
async function empty(): Promise<void> {
  const tables = await sql`SELECT tablename FROM pg_tables WHERE tablename IN ('kv', 'kv_group', 'kv_log')`
  if (tables.length === 0) return
  await sql`TRUNCATE kv, kv_group, kv_log`
  await sql`DELETE FROM kv_namespace WHERE id LIKE 'n:%'`
  await sql`DELETE FROM kv_meta WHERE name = 'log_floor'`
}

const subject = (configured: () => object) => () => {
  const clock = createTestClock()
  return {
    clock,
    async open(options?: object) {
      await empty()
      const common = { backend: 'postgres' as const, purgeIntervalMs: 0, now: clock.now }
      return openKvStore({ ...common, ...configured(), ...options } as KvStoreOptions)
    },
  }
}

runContract(
  'postgres, defaults',
  kvStoreContract,
  subject(() => ({ dsn: database.url })),
)
runContract(
  "postgres, on the app's database, everything configured",
  kvStoreContract,
  subject(() => ({ db, changeLog: { maxEntries: 10_000 }, purgeIntervalMs: 3_600_000, onError() {} })),
  {
    'since needs a change log, and a position of it': 'the log is on',
    'a listener hears every change before the write resolves': 'events have a position besides',
  },
)

const open = (options: object = {}) =>
  openKvStore({ backend: 'postgres', dsn: database.url, purgeIntervalMs: 0, ...options })

test('does what the model does, whatever the calls', async () => {
  const emptyStore = async (now: () => number) => {
    await empty()
    return open({ now })
  }
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 30, size: 'max' }), (commands) =>
      // There is no synchronous face.
      compareWithModel(
        emptyStore,
        commands.map((each) => ({ ...each, sync: false })),
      ),
    ),
    { numRuns: process.env.TEST_TORTURE === 'full' ? 300 : 10, endOnFailure: false },
  )
}, 600_000)

test('several stores on one database lose no update and never exceed a quota', async () => {
  await empty()
  const stores = await Promise.all([open(), open(), open()])
  const outcomes = await Promise.all(
    stores.flatMap((kv, s) =>
      Array.from({ length: 40 }, async (_, i) => {
        await kv.increment('shared', 'counted')
        return kv
          .scope('tenant', { maxKeys: 10 })
          .set(`g${i % 3}`, `${s}-${i}`, i)
          .then(
            () => 1,
            (error) => {
              expect(error).toMatchObject({ code: 'KV_QUOTA_EXCEEDED' })
              return 0
            },
          )
      }),
    ),
  )
  const [kv] = stores
  expect(await kv!.get('shared', 'counted')).toBe(120)
  expect(outcomes.reduce<number>((sum, one) => sum + one, 0)).toBe(10)
  expect(await kv!.countAll('tenant:')).toBe(10)
  const absent = await Promise.allSettled(stores.map((each) => each.set('g', 'only', 1, { ifAbsent: true })))
  expect(absent.filter(({ status }) => status === 'fulfilled').length).toBe(1)
  await Promise.all(stores.map((each) => each.close()))
}, 60_000)

test('a watcher sees what another store writes, in the order of the commits, and resumes', async () => {
  await empty()
  const [here, there] = [await open({ changeLog: true }), await open({ changeLog: true })]
  const watcher = here.watch('g', '*', { buffer: 100 })
  // The subscription stands a moment after the call: what is written until then is not promised.
  const written: Promise<unknown>[] = []
  const ticking = setInterval(() => written.push(there.set('g', 'first', 1)), 50)
  const first = (await watcher.next()).value!
  clearInterval(ticking)
  await Promise.all(written)
  expect(first).toMatchObject({ type: 'set', group: 'g', key: 'first', value: 1 })
  await there.setMany('g', [
    { key: 'a', value: 1n, ttl: 60_000 },
    { key: 'b', value: 2 },
  ])
  await there.deleteGroup('g')
  const seen: string[] = []
  for await (const { type, key } of watcher) {
    seen.push(`${type} ${key}`)
    if (type === 'delete_group') break
  }
  expect(seen.slice(-3)).toEqual(['set a', 'set b', 'delete_group '])
  await here.close()
  const again = await open({ changeLog: true })
  const resumed: string[] = []
  for await (const { type, key } of again.watch({ group: 'g', since: first.position! })) {
    resumed.push(`${type} ${key}`)
    if (type === 'delete_group') break
  }
  expect(resumed.filter((each) => each !== 'set first')).toEqual(['set a', 'set b', 'delete_group '])
  await again.close()
  await there.close()
}, 60_000)

test('says what cannot be opened, and never the address', async () => {
  const dsn = 'postgres://someone:secret@127.0.0.1:1/none'
  const error = await openKvStore({ backend: 'postgres', dsn }).catch((failure: unknown) => failure)
  expect(error).toMatchObject({ code: 'KV_OPEN', stage: 'open' })
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('secret')
}, 60_000)

test('closes while the server is out of reach, and leaves no connection behind', async () => {
  await using proxy = await startProxy(database.url)
  const kv = await open({ dsn: proxy.url, changeLog: true, onError() {} })
  const next = kv.watch('g', '*').next()
  await kv.set('g', 'k', 1)
  expect(await next).toMatchObject({ value: { key: 'k' } })
  await proxy.refuse()
  proxy.reset()
  await kv.close()
  await proxy.heal()
  // Whoever still wants a connection would have it soon.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(proxy.connections.open).toBe(0)
}, 60_000)
