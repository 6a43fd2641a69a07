import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, createNotes, createTable, run, withDb } from './fixtures.ts'

/** Statements and what they return. */
export const crudCases: readonly SqlContractCase[] = [
  {
    name: 'inserts, selects, updates and deletes a row',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await db.insertInto(notes).values({ id: 1, body: 'first' }).execute()
        assertSame(await db.selectFrom(notes).selectAll().execute(), [{ id: 1, body: 'first' }])
        await db.updateTable(notes).set({ body: 'second' }).where('id', '=', 1).execute()
        assertSame(await db.selectFrom(notes).select('body').execute(), [{ body: 'second' }])
        await db.deleteFrom(notes).where('id', '=', 1).execute()
        assertSame(await db.selectFrom(notes).selectAll().execute(), [])
      }),
  },
  {
    name: 'counts the rows that a statement touched',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const values = [1, 2, 3].map((id) => ({ id, body: 'x' }))
        const inserted = await db.insertInto(notes).values(values).executeTakeFirst()
        assert.equal(inserted.numInsertedOrUpdatedRows, 3n)
        const updated = await db.updateTable(notes).set({ body: 'y' }).where('id', '>', 1).executeTakeFirst()
        assert.equal(updated.numUpdatedRows, 2n)
        const none = await db.updateTable(notes).set({ body: 'y' }).where('id', '=', 99).executeTakeFirst()
        assert.equal(none.numUpdatedRows, 0n)
        const deleted = await db.deleteFrom(notes).executeTakeFirst()
        assert.equal(deleted.numDeletedRows, 3n)
      }),
  },
  {
    name: 'returns rows from insert, update and delete',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const values = [1, 2].map((id) => ({ id, body: 'x' }))
        assertSame(await db.insertInto(notes).values(values).returningAll().execute(), values)
        assertSame(await db.updateTable(notes).set({ body: 'y' }).where('id', '=', 1).returning('body').execute(), [
          { body: 'y' },
        ])
        assertSame(await db.deleteFrom(notes).where('id', '=', 9).returning('id').execute(), [])
        assertSame(await db.deleteFrom(notes).where('id', '=', 2).returning('id').execute(), [{ id: 2 }])
        assert.equal(await countRows(db, notes), 1)
      }),
  },
  {
    name: 'counts the rows of a statement that returns rows',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const query = db
          .insertInto(notes)
          .values([1, 2].map((id) => ({ id, body: 'x' })))
          .returning('id')
        const result = await db.executeQuery(query)
        assert.equal(result.numAffectedRows, 2n)
        assert.equal(result.rows.length, 2)
      }),
  },
  {
    name: 'returns rows from a statement that begins with WITH and writes',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const text = `insert into ${notes} (id, body) select i, 'x' from source returning id`
        const { rows } = await sql`with source(i) as (select 7) ${sql.raw(text)}`.execute(db)
        assertSame(rows, [{ id: 7 }])
        assert.equal(await countRows(db, notes), 1)
      }),
  },
  {
    name: 'an upsert updates the row that is there',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const upsert = (body: string) =>
          db
            .insertInto(notes)
            .values({ id: 1, body })
            .onConflict((c) => c.column('id').doUpdateSet((eb) => ({ body: eb.ref('excluded.body') })))
            .execute()
        await upsert('first')
        await upsert('second')
        assertSame(await db.selectFrom(notes).selectAll().execute(), [{ id: 1, body: 'second' }])
      }),
  },
  {
    name: 'gives ids that the database generates',
    run: (subject) =>
      withDb(subject, async (db) => {
        const table = await createTable(db, subject.dialect, (t) => `id ${t.serial}, body text`)
        const insert = () => db.insertInto(table).values({ body: 'x' }).returning('id').executeTakeFirstOrThrow()
        const [first, second] = [await insert(), await insert()]
        assert.equal(typeof first.id, 'number')
        assert.equal(second.id, first.id + 1)
      }),
  },
  {
    name: 'parameters never become SQL',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const body = `'); drop table ${notes}; --`
        await db.insertInto(notes).values({ id: 1, body }).execute()
        const found = await db.selectFrom(notes).select('body').where('body', '=', body).execute()
        assertSame(found, [{ body }])
      }),
  },
  {
    name: 'one compiled query runs any number of times',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const query = db.selectFrom(notes).selectAll().orderBy('id').compile()
        for (let id = 1; id <= 5; id++) {
          await db.insertInto(notes).values({ id, body: 'x' }).execute()
          assert.equal((await db.executeQuery(query)).rows.length, id)
        }
      }),
  },
  {
    name: 'more different statements than any cache holds',
    run: (subject) =>
      withDb(subject, async (db) => {
        for (let round = 0; round < 2; round++) {
          for (let i = 0; i < 600; i++) {
            assertSame(await run(db, `select ${i} as n`), [{ n: i }])
          }
        }
      }),
  },
  {
    name: 'a statement that ran before sees a column that was added since',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await db.insertInto(notes).values({ id: 1, body: 'x' }).execute()
        const all = () => db.selectFrom(notes).selectAll().execute()
        for (let i = 0; i < 3; i++) assertSame(await all(), [{ id: 1, body: 'x' }])
        await run(db, `alter table ${notes} add column extra integer`)
        assertSame(await all(), [{ id: 1, body: 'x', extra: null }])
      }),
  },
  {
    name: 'five hundred parameters in one statement',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const values = Array.from({ length: 250 }, (_, id) => ({ id, body: `note ${id}` }))
        await db.insertInto(notes).values(values).execute()
        const ids = values.map((value) => value.id)
        assert.equal((await db.selectFrom(notes).select('id').where('id', 'in', ids).execute()).length, 250)
      }),
  },
  {
    name: 'a hundred queries at once each get their own answer',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const ids = Array.from({ length: 100 }, (_, id) => id)
        await Promise.all(
          ids.map((id) =>
            db
              .insertInto(notes)
              .values({ id, body: `note ${id}` })
              .execute(),
          ),
        )
        const select = (id: number) => db.selectFrom(notes).select('body').where('id', '=', id).executeTakeFirst()
        const found = await Promise.all(ids.map(select))
        assertSame(
          found,
          ids.map((id) => ({ body: `note ${id}` })),
        )
      }),
  },
  {
    name: 'the dialect knows its tables',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const table = (await db.introspection.getTables()).find(({ name }) => name === notes)
        assertSame(
          table?.columns.map(({ name, isNullable }) => [name, isNullable]),
          [
            ['id', subject.dialect === 'sqlite'],
            ['body', false],
          ],
        )
      }),
  },
]
