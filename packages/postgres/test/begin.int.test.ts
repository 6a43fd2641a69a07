import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { transaction } from '@modkit/sql-contract'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { type Kysely, sql } from 'kysely'
import { openPostgres } from '../src/index.ts'
import { backendPid, numberOf, sqlErrorOf } from './support.ts'

let database: PostgresDatabase
let db: Kysely<any>
let admin: Kysely<any>

beforeAll(async () => {
  database = await postgresDatabase()
  db = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
  admin = await openPostgres({ dsn: database.url, maxOpenConns: 1 })
  await sql`create table notes (id int primary key)`.execute(db)
})
beforeEach(async () => {
  await sql`truncate notes`.execute(db)
})
afterAll(async () => {
  await Promise.all([db?.destroy(), admin?.destroy()])
  await database?.drop()
})

const read = (trx: Kysely<any>) => trx.selectFrom('notes').select('id').execute()
const write = (trx: Kysely<any>) => trx.insertInto('notes').values({ id: 1 }).execute()
const written = () => numberOf(admin, 'select count(*) as n from notes')

/** What the server says of the one connection of `db`. */
const stateOf = async (pid: number): Promise<string> => {
  const { rows } = await sql<{ state: string }>`select state from pg_stat_activity where pid = ${pid}`.execute(admin)
  return rows[0]!.state
}

describe('a transaction', () => {
  test.each([
    ['a read', read],
    ['a write', write],
    ['raw SQL', (trx: Kysely<any>) => sql`select ${1}::int as n`.execute(trx)],
    [
      'a stream',
      async (trx: Kysely<any>) => {
        for await (const _ of trx.selectFrom('notes').selectAll().stream(1));
      },
    ],
    [
      'a statement with a signal',
      (trx: Kysely<any>) => {
        const { signal } = new AbortController()
        return trx.selectFrom('notes').selectAll().execute({ signal })
      },
    ],
  ])('begins with its first statement: %s', async (_, first) => {
    const pid = await backendPid(db)
    await transaction(db, async (trx) => {
      expect(await stateOf(pid)).toBe('idle')
      await first(trx)
      expect(await stateOf(pid)).toBe('idle in transaction')
    })
    expect(await stateOf(pid)).toBe('idle')
  })

  test('without a statement troubles no server', async () => {
    await backendPid(db)
    expect(await transaction(db, async () => 7)).toBe(7)
    await expect(transaction(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await numberOf(db, 'select 1 as n')).toBe(1)
  })

  test('takes a savepoint before any statement', async () => {
    const trx = await db.startTransaction().execute()
    const saved = await trx.savepoint('start').execute()
    await write(saved)
    await saved.rollbackToSavepoint('start').execute()
    await trx.commit().execute()
    expect(await written()).toBe(0)
  })
})

// A level that Kysely knows and Postgres refuses: the only BEGIN that a test can make fail.
describe('a BEGIN that the server refuses', () => {
  const refused = (body: (trx: Kysely<any>) => Promise<unknown>) =>
    sqlErrorOf(db.transaction().setIsolationLevel('snapshot').execute(body))

  test('fails the first statement, which is not executed alone', async () => {
    expect(await refused(write)).toMatchObject({ kind: 'syntax_error' })
    expect(await written()).toBe(0)
  })

  test('fails a read, and nothing that was asked for with it is executed', async () => {
    expect(await refused((trx) => Promise.all([read(trx), write(trx), write(trx)]))).toMatchObject({
      kind: 'syntax_error',
    })
    expect(await written()).toBe(0)
  })

  test('fails all that follows and the commit, whatever the user overlooks', async () => {
    const error = await refused(async (trx) => {
      await read(trx).catch(() => undefined)
      expect(await sqlErrorOf(write(trx))).toMatchObject({ kind: 'syntax_error' })
    })
    expect(error).toMatchObject({ kind: 'syntax_error' })
    expect(await written()).toBe(0)
  })

  test('leaves a connection that works', async () => {
    await refused(read)
    await transaction(db, write)
    expect(await written()).toBe(1)
  })
})
