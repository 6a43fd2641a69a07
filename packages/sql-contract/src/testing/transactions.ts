import assert from 'node:assert/strict'
import { type Kysely, type Transaction, WithSchemaPlugin } from 'kysely'
import { transaction } from '../transaction.ts'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, createNotes, gate, run, settle, withDb, withTwo } from './fixtures.ts'

const insert = (db: Kysely<any>, notes: string, id: number) => db.insertInto(notes).values({ id, body: 'x' }).execute()

/** Transactions, savepoints, pinned connections. */
export const transactionCases: readonly SqlContractCase[] = [
  {
    name: 'commits what succeeds and returns its result',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const result = await transaction(db, async (trx) => {
          await insert(trx, notes, 1)
          await insert(trx, notes, 2)
          return countRows(trx, notes)
        })
        assert.equal(result, 2)
        assert.equal(await countRows(db, notes), 2)
      }),
  },
  {
    name: 'rolls back what throws, with the error as it was thrown',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const thrown = new Error('on purpose')
        const body = async (trx: Transaction<any>) => {
          await insert(trx, notes, 1)
          throw thrown
        }
        await assert.rejects(transaction(db, body), (error) => error === thrown)
        await assert.rejects(db.transaction().execute(body), (error) => error === thrown)
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'rolls back after a failed statement, and goes on',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await insert(db, notes, 1)
        const body = async (trx: Transaction<any>) => {
          await insert(trx, notes, 2)
          await insert(trx, notes, 1)
        }
        await assert.rejects(transaction(db, body), { kind: 'unique_violation' })
        await insert(db, notes, 3)
        assertSame(await db.selectFrom(notes).select('id').orderBy('id').execute(), [{ id: 1 }, { id: 3 }])
      }),
  },
  {
    name: 'what nobody waited for is never written behind the roll-back',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const late: Promise<unknown>[] = []
        // Some come while the failure is on its way, some while the transaction is being ended, some when it is over.
        for (let turns = 0; turns < 30; turns++) {
          const body = async (trx: Transaction<any>) => {
            const failing = turns % 2 === 0 ? run(trx, 'no statement') : Promise.reject(new Error('at once'))
            const insertLate = async () => {
              for (let turn = 0; turn < turns; turn++) await undefined
              await insert(trx, notes, turns)
            }
            late.push(failing.catch(insertLate), insert(trx, notes, 100 + turns), insert(trx, notes, 200 + turns))
            await failing
          }
          await assert.rejects(transaction(db, body))
        }
        await Promise.allSettled(late)
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'a connection goes on at once when a transaction on it has ended',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await db.connection().execute(async (pinned) => {
          await transaction(pinned, (trx) => insert(trx, notes, 1))
          await insert(pinned, notes, 2)
          await assert.rejects(transaction(pinned, (trx) => run(trx, 'no statement')))
          await insert(pinned, notes, 3)
        })
        assert.equal(await countRows(db, notes), 3)
      }),
  },
  {
    name: 'a query beside a transaction is never part of it',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const countThenInsert = async () => {
          const seen = await countRows(db, notes)
          await insert(db, notes, 2)
          return seen
        }
        const beside: Promise<number>[] = []
        const body = async (trx: Transaction<any>) => {
          await insert(trx, notes, 1)
          beside.push(countThenInsert())
          await settle()
          throw new Error('roll back')
        }
        await assert.rejects(transaction(db, body), { message: 'roll back' })
        assertSame(await Promise.all(beside), [0])
        assertSame(await db.selectFrom(notes).select('id').execute(), [{ id: 2 }])
      }),
  },
  {
    name: 'another handle sees a transaction only after its commit',
    run: (subject) =>
      withTwo(subject, async (first, second) => {
        const notes = await createNotes(first, subject.dialect)
        await transaction(first, async (trx) => {
          await insert(trx, notes, 1)
          assert.equal(await countRows(second, notes), 0)
        })
        assert.equal(await countRows(second, notes), 1)
      }),
  },
  {
    name: 'concurrent transactions that read and write one row lose no update',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        await db.insertInto(notes).values({ id: 1, body: '0' }).execute()
        const increment = () =>
          transaction(
            db,
            async (trx) => {
              const { body } = await trx.selectFrom(notes).select('body').where('id', '=', 1).executeTakeFirstOrThrow()
              await trx
                .updateTable(notes)
                .set({ body: String(Number(body) + 1) })
                .where('id', '=', 1)
                .execute()
            },
            { isolation: 'serializable', retries: 100 },
          )
        await Promise.all(Array.from({ length: 8 }, increment))
        assertSame(await db.selectFrom(notes).select('body').execute(), [{ body: '8' }])
      }),
  },
  {
    name: 'two handles that write at once both succeed',
    run: (subject) =>
      withTwo(subject, async (first, second) => {
        const notes = await createNotes(first, subject.dialect)
        const write = async (db: Kysely<any>, offset: number) => {
          for (let i = 0; i < 10; i++) await transaction(db, (trx) => insert(trx, notes, offset + i))
        }
        await Promise.all([write(first, 0), write(second, 100)])
        assert.equal(await countRows(first, notes), 20)
      }),
  },
  {
    name: 'of two transactions that insert one key, one wins',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const attempts = [1, 2].map(() => transaction(db, (trx) => insert(trx, notes, 7)))
        const outcomes = (await Promise.allSettled(attempts)).map(({ status }) => status)
        assertSame(outcomes.sort(), ['fulfilled', 'rejected'])
        assert.equal(await countRows(db, notes), 1)
      }),
  },
  {
    name: 'accepts every isolation level',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        for (const isolation of ['read committed', 'repeatable read', 'serializable'] as const) {
          await transaction(db, (trx) => countRows(trx, notes), { isolation })
        }
      }),
  },
  {
    name: 'a read-only transaction reads, and refuses to write',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const readOnly = true
        assert.equal(await transaction(db, (trx) => countRows(trx, notes), { readOnly }), 0)
        const write = transaction(db, (trx) => insert(trx, notes, 1), { readOnly })
        await assert.rejects(write, { name: 'SqlError', kind: 'read_only' })
        await insert(db, notes, 1)
        assert.equal(await countRows(db, notes), 1)
      }),
  },
  {
    name: 'a transaction that a signal stops while it runs is rolled back',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const controller = new AbortController()
        const body = async (trx: Transaction<any>) => {
          await insert(trx, notes, 1)
          controller.abort(new Error('enough'))
        }
        await assert.rejects(transaction(db, body, { signal: controller.signal }), { message: 'enough' })
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'savepoints roll back a part',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const trx = await db.startTransaction().execute()
        await insert(trx, notes, 1)
        const inner = await trx.savepoint('inner "quoted"').execute()
        await insert(inner, notes, 2)
        await assert.rejects(insert(inner, notes, 1), { kind: 'unique_violation' })
        await inner.rollbackToSavepoint('inner "quoted"').execute()
        await insert(trx, notes, 3)
        const last = await trx.savepoint('last').execute()
        await insert(last, notes, 4)
        await last.releaseSavepoint('last').execute()
        await trx.commit().execute()
        const ids = await db.selectFrom(notes).select('id').orderBy('id').execute()
        assertSame(ids, [{ id: 1 }, { id: 3 }, { id: 4 }])
      }),
  },
  {
    name: 'a transaction begun by hand can be rolled back, and is over then',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const trx = await db.startTransaction().execute()
        await insert(trx, notes, 1)
        await trx.rollback().execute()
        await assert.rejects(insert(trx, notes, 2))
        assert.equal(await countRows(db, notes), 0)
      }),
  },
  {
    name: 'connection() pins one connection, also under withSchema and withPlugin',
    run: (subject) =>
      withDb(subject, async (db) => {
        const schema = subject.dialect === 'sqlite' ? 'temp' : 'pg_temp'
        const handles = [db, db.withSchema(schema), db.withPlugin(new WithSchemaPlugin(schema))]
        for (const handle of handles) {
          await handle.connection().execute(async (pinned) => {
            // A temporary table lives in one session: on any other connection it does not exist.
            await run(pinned, 'create temporary table pinned_probe (n integer)')
            for (let n = 0; n < 5; n++) await pinned.insertInto('pinned_probe').values({ n }).execute()
            assert.equal(await countRows(pinned, 'pinned_probe'), 5)
            await run(pinned, 'drop table pinned_probe')
          })
        }
      }),
  },
  {
    name: 'a transaction inside connection() runs on the pinned connection',
    run: (subject) =>
      withDb(subject, async (db) => {
        await db.connection().execute(async (pinned) => {
          await run(pinned, 'create temporary table pinned_probe (n integer)')
          await transaction(pinned, (trx) => trx.insertInto('pinned_probe').values({ n: 1 }).execute())
          assert.equal(await countRows(pinned, 'pinned_probe'), 1)
          await run(pinned, 'drop table pinned_probe')
        })
      }),
  },
  {
    name: 'a connection comes back when its user throws',
    run: (subject) =>
      withDb(subject, async (db) => {
        // More often than any pool has connections.
        for (let i = 0; i < 30; i++) {
          const failing = db.connection().execute(async () => {
            throw new Error('on purpose')
          })
          await assert.rejects(failing, { message: 'on purpose' })
        }
        assertSame(await run(db, 'select 1 as n'), [{ n: 1 }])
      }),
  },
  {
    name: 'what waits while a transaction is held open runs when it ends',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const held = gate()
        const holder = transaction(db, async (trx) => {
          await insert(trx, notes, 1)
          await held.passed
        })
        // More than any pool has connections.
        const ids = Array.from({ length: 30 }, (_, i) => i + 2)
        const waiters = ids.map((id) => transaction(db, (trx) => insert(trx, notes, id)))
        await settle()
        held.open()
        await Promise.all([holder, ...waiters])
        assert.equal(await countRows(db, notes), 31)
      }),
  },
]
