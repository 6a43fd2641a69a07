import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transaction } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { CamelCasePlugin, type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { openPostgres } from '../src/index.ts'
import { backendPid, numberOf, sqlErrorOf } from './support.ts'

let database: PostgresDatabase
let db: Kysely<any>

beforeAll(async () => {
  database = await postgresDatabase()
  db = await openPostgres({ dsn: database.url })
  await sql`create table accounts (id int primary key, balance int not null)`.execute(db)
})
afterAll(async () => {
  await db?.destroy()
  await database?.drop()
})

const reset = async (): Promise<void> => {
  await sql`truncate accounts`.execute(db)
  await sql`insert into accounts values (1, 100), (2, 100)`.execute(db)
}
const add = (trx: Kysely<any>, id: number, amount: number) =>
  trx
    .updateTable('accounts')
    .set((eb) => ({ balance: eb('balance', '+', amount) }))
    .where('id', '=', id)
    .execute()
const balances = async (): Promise<number[]> => {
  const rows = await db.selectFrom('accounts').select('balance').orderBy('id').execute()
  return rows.map(({ balance }) => balance)
}

/** Two parties that wait for each other, once. */
const rendezvous = (): (() => Promise<void>) => {
  const both = Promise.withResolvers<void>()
  let arrived = 0
  return async () => {
    if (++arrived === 2) both.resolve()
    await both.promise
  }
}

describe('statements that nobody waits for', () => {
  test('are not executed after the roll-back that one of them caused', async () => {
    await reset()
    const left: Promise<unknown>[] = []
    const work = db.transaction().execute((trx) => {
      const statements = [sql`select 1 / 0`.execute(trx), ...Array.from({ length: 5 }, () => add(trx, 1, 1))]
      left.push(...statements)
      return Promise.all(statements)
    })
    await expect(work).rejects.toMatchObject({ code: '22012' })
    await Promise.allSettled(left)
    expect(await balances()).toEqual([100, 100])
  })

  test('are not executed after the commit', async () => {
    await reset()
    const left: Promise<unknown>[] = []
    await db.transaction().execute(async (trx) => {
      left.push(...Array.from({ length: 5 }, () => add(trx, 1, 1)))
      await left[0]
    })
    const outcomes = await Promise.allSettled(left)
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBeLessThan(5)
    expect(await balances()).toEqual([100 + done, 100])
  })
})

describe('a pinned connection', () => {
  test('is one server process, also under withSchema and withPlugin', async () => {
    for (const handle of [db, db.withSchema('public'), db.withPlugin(new CamelCasePlugin())]) {
      const pids = await handle.connection().execute(async (pinned) => {
        const seen: number[] = []
        // Traffic beside it makes a connection that is not pinned change.
        for (let i = 0; i < 10; i++) seen.push((await Promise.all([backendPid(pinned), backendPid(db)]))[0])
        return seen
      })
      expect(new Set(pids).size).toBe(1)
    }
  })

  test('carries the migrator: two runs at once both finish, and no advisory lock is left', async () => {
    const order: string[] = []
    const step = (name: string) => ({
      up: async (on: Kysely<any>) => {
        order.push(name)
        await sql.raw(`create table ${name} (n int)`).execute(on)
      },
    })
    const migrations = { m1: step('m1'), m2: step('m2') }
    const second = await openPostgres({ dsn: database.url })
    const migrate = (on: Kysely<any>) =>
      new Migrator({ db: on, provider: { getMigrations: async () => migrations } }).migrateToLatest()
    const runs = await Promise.all([migrate(db), migrate(second), migrate(db)])
    await second.destroy()
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined, undefined])
    expect(order).toEqual(['m1', 'm2'])
    expect(await numberOf(db, "select count(*) as n from pg_locks where locktype = 'advisory'")).toBe(0)
  })
})

describe('transactions that meet', () => {
  test('a deadlock is solved by running the loser again', async () => {
    await reset()
    const meet = rendezvous()
    let runs = 0
    const move = (from: number, to: number) => {
      let first = true
      return transaction(db, async (trx) => {
        runs++
        await add(trx, from, -10)
        if (first) {
          first = false
          await meet()
        }
        await add(trx, to, 10)
      })
    }
    await Promise.all([move(1, 2), move(2, 1)])
    expect(await balances()).toEqual([100, 100])
    expect(runs).toBe(3)
  })

  test('without retries the loser of a deadlock is told so', async () => {
    await reset()
    const meet = rendezvous()
    const move = (from: number, to: number) =>
      transaction(
        db,
        async (trx) => {
          await add(trx, from, -10)
          await meet()
          await add(trx, to, 10)
        },
        { retries: 0 },
      )
    const outcomes = await Promise.allSettled([move(1, 2), move(2, 1)])
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject({ kind: 'deadlock', code: '40P01', retryable: true })
  })

  test('a serialization failure is solved by running the loser again', async () => {
    await reset()
    const meet = rendezvous()
    let runs = 0
    // Write skew: each reads both rows and writes the other's.
    const level = (id: number) => {
      let first = true
      return transaction(
        db,
        async (trx) => {
          runs++
          const sum = await numberOf(trx, 'select sum(balance) as n from accounts')
          if (first) {
            first = false
            await meet()
          }
          await trx.updateTable('accounts').set({ balance: sum }).where('id', '=', id).execute()
        },
        { isolation: 'serializable' },
      )
    }
    await Promise.all([level(1), level(2)])
    expect(runs).toBe(3)
    // As if one had run after the other: one of them saw what the other had written.
    expect((await balances()).sort()).toEqual([200, 300])
  })

  test('isolation levels and access modes are the server’s', async () => {
    const show = (trx: Kysely<any>, name: string) =>
      sql
        .raw<Record<string, string>>(`show ${name}`)
        .execute(trx)
        .then(({ rows }) => rows[0]?.[name])
    const options = { isolation: 'repeatable read', readOnly: true } as const
    const seen = await transaction(
      db,
      async (trx) => [await show(trx, 'transaction_isolation'), await show(trx, 'transaction_read_only')],
      options,
    )
    expect(seen).toEqual(['repeatable read', 'on'])
  })
})

describe('a transaction that a failed statement has doomed', () => {
  test('is not reported as committed', async () => {
    await reset()
    const doomed = db.transaction().execute(async (trx) => {
      await add(trx, 1, -100)
      await sqlErrorOf(sql`select * from nowhere`.execute(trx))
      // The error is swallowed, and the commit becomes a roll-back.
    })
    await expect(doomed).rejects.toMatchObject({ name: 'AbortedTransactionError' })
    expect(await balances()).toEqual([100, 100])
  })
})
