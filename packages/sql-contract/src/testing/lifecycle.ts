import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { health } from '../health.ts'
import { POOL_CHANNEL, type PoolGauges } from '../pool-gauges.ts'
import { transaction } from '../transaction.ts'
import type { SqlContractCase } from './contract-case.ts'
import { assertSame, countRows, createNotes, gate, run, settle, withDb } from './fixtures.ts'

/** Health, gauges, closing. */
export const lifecycleCases: readonly SqlContractCase[] = [
  {
    name: 'a database that answers is up',
    run: (subject) => withDb(subject, async (db) => assertSame(await health(db), { status: 'up' })),
  },
  {
    name: 'a health check that is told to stop says so',
    run: (subject) =>
      withDb(subject, async (db) => {
        const { status } = await health(db, { signal: AbortSignal.abort() })
        assert.equal(status, 'down')
      }),
  },
  {
    name: 'a database that is closed is down, and refuses queries with a typed error',
    run: async (subject) => {
      const { db, close } = await subject.open()
      await run(db, 'select 1')
      await close()
      assert.equal((await health(db)).status, 'down')
      const closed = { name: 'SqlError', kind: 'closed', retryable: false }
      await assert.rejects(run(db, 'select 1'), closed)
      await assert.rejects(
        transaction(db, async () => undefined),
        closed,
      )
      await assert.rejects(
        db.connection().execute(async () => undefined),
        closed,
      )
    },
  },
  {
    name: 'closing twice, and twice at once, is fine',
    run: async (subject) => {
      const { close } = await subject.open()
      await Promise.all([close(), close()])
      await close()
    },
  },
  {
    name: 'closing a handle that ran nothing is fine',
    run: async (subject) => {
      const { db } = await subject.open()
      await db.destroy()
      await db.destroy()
    },
  },
  {
    name: 'closing waits for the transaction that runs',
    run: async (subject) => {
      const { db, close } = await subject.open()
      const notes = await createNotes(db, subject.dialect)
      const held = gate()
      const events: string[] = []
      const holder = transaction(db, async (trx) => {
        await trx.insertInto(notes).values({ id: 1, body: 'x' }).execute()
        await held.passed
        assert.equal(await countRows(trx, notes), 1)
      }).then(() => events.push('committed'))
      await settle()
      const closing = close().then(() => events.push('closed'))
      await settle()
      held.open()
      await Promise.all([holder, closing])
      assertSame(events, ['committed', 'closed'])
    },
  },
  {
    name: 'the gauges count a connection in use, and its return',
    run: async (subject) => {
      const seen: PoolGauges[] = []
      const listener = (message: unknown) => void seen.push(message as PoolGauges)
      subscribe(POOL_CHANNEL, listener)
      try {
        await withDb(subject, (db) => db.connection().execute(async (pinned) => void (await run(pinned, 'select 1'))))
      } finally {
        unsubscribe(POOL_CHANNEL, listener)
      }
      assert.ok(seen.length >= 2, `${seen.length} gauges`)
      for (const { provider, token, open, idle, waiting } of seen) {
        assert.ok(provider.length > 0 && token.startsWith('database.'))
        assert.ok(open >= 0 && idle >= 0 && idle <= open && waiting >= 0)
      }
      assert.ok(
        seen.some(({ open, idle }) => open > idle),
        'no gauge shows the connection in use',
      )
    },
  },
]
