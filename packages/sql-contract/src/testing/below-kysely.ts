import assert from 'node:assert/strict'
import { CamelCasePlugin, type Kysely } from 'kysely'
import { afterCommit } from '../after-commit.ts'
import { driverOf } from '../driver-access.ts'
import { transaction } from '../transaction.ts'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, createNotes, createTable, withDb } from './fixtures.ts'

const insert = (db: Kysely<any>, notes: string, id: number) => db.insertInto(notes).values({ id, body: 'x' }).execute()
const unmanaged = { code: 'SQL_UNMANAGED_TRANSACTION' }

/** After-commit hooks, driver access, plugins. */
export const belowKyselyCases: readonly SqlContractCase[] = [
  {
    name: 'an after-commit hook runs when all can see the commit, before the transaction resolves',
    run: (subject) =>
      withDb(subject, async (db) => {
        const notes = await createNotes(db, subject.dialect)
        const seen: unknown[] = []
        await transaction(db, async (trx) => {
          afterCommit(trx, async () => seen.push(await countRows(db, notes)))
          await insert(trx, notes, 1)
        })
        assertSame(seen, [1])
      }),
  },
  {
    name: 'an after-commit hook does not run after a roll-back',
    run: (subject) =>
      withDb(subject, async (db) => {
        let ran = false
        const body = transaction(db, async (trx) => {
          afterCommit(trx, () => {
            ran = true
          })
          throw new Error('on purpose')
        })
        await assert.rejects(body, { message: 'on purpose' })
        assert.equal(ran, false)
      }),
  },
  {
    name: 'an after-commit hook can be registered through any handle of the transaction',
    run: (subject) =>
      withDb(subject, async (db) => {
        const seen: number[] = []
        await transaction(db, async (trx) => {
          const handles = [trx, trx.withSchema('s'), trx.withPlugin(new CamelCasePlugin()), trx.withoutPlugins()]
          for (const [i, handle] of handles.entries()) driverOf(handle).afterCommit(handle, () => seen.push(i))
        })
        assertSame(seen, [0, 1, 2, 3])
      }),
  },
  {
    name: 'an after-commit hook needs a transaction that transaction() began',
    run: (subject) =>
      withDb(subject, async (db) => {
        const hook = () => undefined
        assert.throws(() => afterCommit(db, hook), unmanaged)
        await db.connection().execute(async (pinned) => assert.throws(() => afterCommit(pinned, hook), unmanaged))
        await db.transaction().execute(async (trx) => assert.throws(() => afterCommit(trx, hook), unmanaged))
        const ended = await transaction(db, async (trx) => trx)
        assert.throws(() => afterCommit(ended, hook), unmanaged)
      }),
  },
  {
    name: 'hooks of transactions that run at once stay apart',
    run: (subject) =>
      withDb(subject, async (db) => {
        const seen: string[] = []
        const one = (name: string, fails: boolean) =>
          transaction(db, async (trx) => {
            afterCommit(trx, () => seen.push(name))
            await trx.selectNoFrom((eb) => eb.lit(1).as('n')).execute()
            if (fails) throw new Error(name)
          })
        await Promise.allSettled([one('a', false), one('b', true), one('c', false)])
        assertSame(seen.sort(), ['a', 'c'])
      }),
  },
  {
    name: 'driver access is the same on every handle',
    run: (subject) =>
      withDb(subject, async (db) => {
        const access = driverOf(db)
        assert.equal(driverOf(db.withSchema('s')), access)
        assert.equal(driverOf(db.withPlugin(new CamelCasePlugin())), access)
        await db.connection().execute(async (pinned) => assert.equal(driverOf(pinned), access))
        await db.transaction().execute(async (trx) => assert.equal(driverOf(trx), access))
      }),
  },
  {
    name: 'raw rows are arrays in column order, inside and outside a transaction',
    run: (subject) =>
      withDb(subject, async (db) => {
        const { rawRows } = driverOf(db)
        assert.ok(rawRows, 'the driver has no rawRows')
        const notes = await createNotes(db, subject.dialect)
        const text = `select body, id, id from ${notes} where id > ${subject.dialect === 'postgres' ? '$1' : '?'} order by id`
        await transaction(db, async (trx) => {
          await insert(trx, notes, 1)
          await insert(trx, notes, 2)
          assertSame(await rawRows(trx, text, [1]), [['x', 2, 2]])
        })
        const rows = await rawRows(db.withPlugin(new CamelCasePlugin()), text, [0])
        assertSame(rows, [
          ['x', 1, 1],
          ['x', 2, 2],
        ])
      }),
  },
  {
    name: 'plugins see queries and results, inside and outside a transaction',
    run: (subject) =>
      withDb(subject, async (plain) => {
        const table = await createTable(plain, subject.dialect, () => 'note_id integer primary key')
        const db = plain.withPlugin(new CamelCasePlugin())
        await db.insertInto(table).values({ noteId: 1 }).execute()
        assertSame(await db.selectFrom(table).selectAll().execute(), [{ noteId: 1 }])
        await transaction(db, async (trx) => {
          assertSame(await trx.selectFrom(table).select('noteId').execute(), [{ noteId: 1 }])
        })
      }),
  },
]
