import assert from 'node:assert/strict'
import { transaction } from '../transaction.ts'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, createNotes, fillNotes, withDb } from './fixtures.ts'

/** Streams, and queries that a signal stops. */
export const streamingCases: readonly SqlContractCase[] = [
  {
    name: 'streams ten thousand rows in order',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await fillNotes(db, notes, 10_000)
        let last = 0
        for await (const row of db.selectFrom(notes).select('id').orderBy('id').stream(100)) {
          assert.equal(row.id, ++last)
        }
        assert.equal(last, 10_000)
      }),
  },
  {
    name: 'a stream of nothing ends',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        for await (const row of db.selectFrom(notes).selectAll().stream()) assert.fail(`a row: ${JSON.stringify(row)}`)
      }),
  },
  {
    name: 'a stream that is left early gives its connection back',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await fillNotes(db, notes, 1000)
        for (let i = 0; i < 30; i++) {
          for await (const row of db.selectFrom(notes).select('id').orderBy('id').stream(10)) {
            if (row.id === 3) break
          }
        }
        await db.insertInto(notes).values({ id: 0, body: 'x' }).execute()
        assert.equal(await countRows(db, notes), 1001)
      }),
  },
  {
    name: 'a stream whose reader throws gives its connection back',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await fillNotes(db, notes, 100)
        const read = async () => {
          for await (const _ of db.selectFrom(notes).selectAll().stream(10)) throw new Error('on purpose')
        }
        await assert.rejects(read, { message: 'on purpose' })
        assert.equal(await countRows(db, notes), 100)
      }),
  },
  {
    name: 'a stream that a signal stops midway throws the reason and gives its connection back',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await fillNotes(db, notes, 10_000)
        const controller = new AbortController()
        let seen = 0
        const read = async () => {
          const { signal } = controller
          for await (const _ of db.selectFrom(notes).selectAll().stream({ chunkSize: 50, signal })) {
            if (++seen === 120) controller.abort(new Error('enough'))
          }
        }
        await assert.rejects(read, { message: 'enough' })
        assert.ok(seen < 10_000, `${seen} rows after the signal`)
        assert.equal(await countRows(db, notes), 10_000)
      }),
  },
  {
    name: 'a stream inside a transaction sees what the transaction wrote',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await transaction(db, async (trx) => {
          await fillNotes(trx, notes, 250)
          let rows = 0
          for await (const _ of trx.selectFrom(notes).selectAll().stream(100)) rows++
          assert.equal(rows, 250)
          await trx.deleteFrom(notes).execute()
        })
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'a statement that returns rows can be streamed even if it writes',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await fillNotes(db, notes, 10)
        const ids: number[] = []
        const query = db.updateTable(notes).set({ body: 'streamed' }).where('id', '<=', 4).returning('id')
        for await (const row of query.stream()) ids.push(row.id)
        assertSame(ids.sort(), [1, 2, 3, 4])
        assert.equal((await db.selectFrom(notes).selectAll().where('body', '=', 'streamed').execute()).length, 4)
      }),
  },
  {
    name: 'a query whose signal is aborted already never runs',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const signal = AbortSignal.abort(new Error('too late'))
        const insert = db.insertInto(notes).values({ id: 1, body: 'x' })
        await assert.rejects(insert.execute({ signal }), { message: 'too late' })
        await assert.rejects(
          db.connection().execute(async () => undefined, { signal }),
          { message: 'too late' },
        )
        await assert.rejects(
          transaction(db, (trx) => insert.execute({ signal }).then(() => trx), { signal }),
          {
            message: 'too late',
          },
        )
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'a query with a signal that stays silent answers as any other',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const { signal } = new AbortController()
        await db.insertInto(notes).values({ id: 1, body: 'x' }).execute({ signal })
        const rows = await transaction(db, (trx) => trx.selectFrom(notes).select('id').execute({ signal }), { signal })
        assertSame(rows, [{ id: 1 }])
      }),
  },
]
