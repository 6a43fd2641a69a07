import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Kysely } from 'kysely'
import { isSqlError, type SqlError, type SqlErrorKind } from '../sql-error.ts'
import { transaction } from '../transaction.ts'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, createNotes, createTable, freshName, run, withDb } from './fixtures.ts'

/** Expects a SqlError of that kind, inside a transaction as well as outside. */
async function failsWith(
  db: Kysely<any>,
  kind: SqlErrorKind,
  attempt: (db: Kysely<any>) => Promise<unknown>,
): Promise<SqlError> {
  const check = (error: unknown): error is SqlError => {
    assert.ok(isSqlError(error), `not a SqlError: ${inspect(error)}`)
    assert.equal(error.kind, kind)
    assert.equal(error.retryable, false)
    assert.match(error.code, /^[A-Z0-9_]+$/)
    return true
  }
  await assert.rejects(transaction(db, attempt), check)
  const error = await attempt(db).then(
    () => assert.fail('it did not fail'),
    (error: unknown) => error,
  )
  check(error)
  return error as SqlError
}

/** Errors of the engine, mapped. */
export const errorCases: readonly SqlContractCase[] = [
  {
    name: 'a second row with one key is a unique violation that names the table',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const insert = (on: Kysely<any>) => on.insertInto(notes).values({ id: 1, body: 'x' }).execute()
        await insert(db)
        const error = await failsWith(db, 'unique_violation', insert)
        assert.equal(error.table, notes)
      }),
  },
  {
    name: 'a unique index counts as a constraint',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await run(db, `create unique index ${notes}_body on ${notes} (body)`)
        await db.insertInto(notes).values({ id: 1, body: 'x' }).execute()
        const insert = (on: Kysely<any>) => on.insertInto(notes).values({ id: 2, body: 'x' }).returning('id').execute()
        await failsWith(db, 'unique_violation', insert)
      }),
  },
  {
    name: 'a reference to nothing is a foreign key violation',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const tags = await createTable(db, subject.dialect, () => `note_id integer references ${notes} (id)`)
        await failsWith(db, 'foreign_key_violation', (on) => on.insertInto(tags).values({ note_id: 404 }).execute())
      }),
  },
  {
    name: 'null where a value is needed is a not-null violation',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const insert = (on: Kysely<any>) => on.insertInto(notes).values({ id: 1, body: null }).execute()
        const error = await failsWith(db, 'not_null_violation', insert)
        assert.equal(error.table, notes)
      }),
  },
  {
    name: 'a check that fails is a check violation that names the constraint',
    run: (subject) =>
      withDb(subject, async (db) => {
        const columns = () => 'n integer, constraint positive check (n > 0)'
        const table = await createTable(db, subject.dialect, columns)
        const insert = (on: Kysely<any>) => on.insertInto(table).values({ n: -1 }).execute()
        const error = await failsWith(db, 'check_violation', insert)
        assert.equal(error.constraint, 'positive')
      }),
  },
  {
    name: 'wrong SQL is a syntax error',
    run: (subject) =>
      withDb(subject, async (db) => void (await failsWith(db, 'syntax_error', (on) => run(on, 'selec 1')))),
  },
  {
    name: 'a table that is not there',
    run: (subject) =>
      withDb(subject, async (db) => {
        await failsWith(db, 'undefined_table', (on) => on.selectFrom(freshName()).selectAll().execute())
      }),
  },
  {
    name: 'a column that is not there',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await failsWith(db, 'undefined_column', (on) => on.selectFrom(notes).select('nothing').execute())
      }),
  },
  {
    name: 'a stream reports errors alike',
    run: (subject) =>
      withDb(subject, async (db) => {
        const read = async (on: Kysely<any>) => {
          for await (const _ of on.selectFrom(freshName()).selectAll().stream()) assert.fail('a row')
        }
        await failsWith(db, 'undefined_table', read)
        assertSame(await run(db, 'select 1 as n'), [{ n: 1 }])
      }),
  },
  {
    name: 'a value that no column can hold is refused, and the value is not told',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const insert = db.insertInto(notes).values({ id: Symbol('hunter2') as never, body: 'x' })
        await assert.rejects(insert.execute(), (error) => !inspect(error).includes('hunter2'))
        assertSame(await run(db, `select * from ${notes}`), [])
      }),
  },
  {
    name: 'no error tells the values of parameters',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await run(db, `create unique index ${notes}_body on ${notes} (body)`)
        const insert = (id: number) => db.insertInto(notes).values({ id, body: 'hunter2' }).execute()
        await insert(1)
        await assert.rejects(insert(2), (error: Error) => {
          const told = `${error.message} ${error.stack} ${JSON.stringify(error)}`
          return isSqlError(error, 'unique_violation') && !told.includes('hunter2')
        })
      }),
  },
]
