import { describe, expect, test } from '@jest/globals'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { afterCommit, UnmanagedTransactionError } from './after-commit.ts'
import { driverOf } from './driver-access.ts'
import { health } from './health.ts'
import { SqlError, type SqlErrorKind } from './sql-error.ts'
import { NestedTransactionError, transaction } from './transaction.ts'

// Kysely's own dialect on purpose: these functions also serve an instance that no driver of this family made. What they
// do together with our drivers is in the conformance suite.
const open = () => new Kysely<any>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) })

async function withDb(use: (db: Kysely<any>) => Promise<void>): Promise<void> {
  const db = open()
  try {
    await sql`create table t (n integer)`.execute(db)
    await use(db)
  } finally {
    await db.destroy()
  }
}

const count = async (db: Kysely<any>) => (await db.selectFrom('t').selectAll().execute()).length
const failure = (kind: SqlErrorKind) => new SqlError({ kind, code: 'TEST', message: kind })

describe('transaction', () => {
  test.each(['serialization_failure', 'deadlock'] as const)('runs again after %s, each time from the start', (kind) =>
    withDb(async (db) => {
      let runs = 0
      const result = await transaction(db, async (trx) => {
        await trx.insertInto('t').values({ n: 1 }).execute()
        if (++runs < 3) throw failure(kind)
        return runs
      })
      expect(result).toBe(3)
      expect(await count(db)).toBe(1)
    }),
  )

  test('gives up after the last retry, with the error of the last run', () =>
    withDb(async (db) => {
      let runs = 0
      const attempt = transaction(
        db,
        async () => {
          runs++
          throw failure('deadlock')
        },
        { retries: 2 },
      )
      await expect(attempt).rejects.toMatchObject({ kind: 'deadlock' })
      expect(runs).toBe(3)
    }))

  test.each(['unique_violation', 'connection', 'lock_timeout'] as const)('does not run again after %s', (kind) =>
    withDb(async (db) => {
      let runs = 0
      const attempt = transaction(db, async () => {
        runs++
        throw failure(kind)
      })
      await expect(attempt).rejects.toMatchObject({ kind })
      expect(runs).toBe(1)
    }),
  )

  test('rolls back when the signal was aborted meanwhile', () =>
    withDb(async (db) => {
      const controller = new AbortController()
      const attempt = transaction(
        db,
        async (trx) => {
          await trx.insertInto('t').values({ n: 1 }).execute()
          controller.abort(new Error('enough'))
        },
        { signal: controller.signal },
      )
      await expect(attempt).rejects.toThrow('enough')
      expect(await count(db)).toBe(0)
    }))

  test('stops waiting between two runs when the signal is aborted', () =>
    withDb(async (db) => {
      const controller = new AbortController()
      const attempt = transaction(
        db,
        async () => {
          setImmediate(() => controller.abort(new Error('enough')))
          throw failure('deadlock')
        },
        { signal: controller.signal, retries: 1_000_000 },
      )
      await expect(attempt).rejects.toThrow('enough')
    }))

  test('refuses to nest', () =>
    withDb(async (db) => {
      const attempt = transaction(db, (trx) => transaction(trx, async () => undefined))
      await expect(attempt).rejects.toThrow(NestedTransactionError)
    }))
})

describe('afterCommit', () => {
  test('runs hooks in order, after the commit and before the result', () =>
    withDb(async (db) => {
      const seen: unknown[] = []
      await transaction(db, async (trx) => {
        afterCommit(trx, async () => seen.push(await count(db)))
        afterCommit(trx, () => seen.push('second'))
        await trx.insertInto('t').values({ n: 1 }).execute()
        expect(seen).toEqual([])
      })
      expect(seen).toEqual([1, 'second'])
    }))

  test('forgets the hooks of a run that is rolled back', () =>
    withDb(async (db) => {
      const seen: number[] = []
      let runs = 0
      await transaction(db, async (trx) => {
        const run = ++runs
        afterCommit(trx, () => seen.push(run))
        if (run === 1) throw failure('deadlock')
      })
      expect(seen).toEqual([2])
    }))

  test('a throwing hook changes nothing', () =>
    withDb(async (db) => {
      const errors: unknown[] = []
      const seen: string[] = []
      const result = await transaction(
        db,
        async (trx) => {
          afterCommit(trx, () => {
            throw new Error('hook')
          })
          afterCommit(trx, () => seen.push('next'))
          return 'result'
        },
        { onAfterCommitError: (error) => errors.push(error) },
      )
      expect([result, seen, errors]).toEqual(['result', ['next'], [new Error('hook')]])
    }))

  test('refuses a transaction that nobody manages, and one that has ended', () =>
    withDb(async (db) => {
      expect(() => afterCommit(db, () => undefined)).toThrow(UnmanagedTransactionError)
      await db.transaction().execute(async (trx) => {
        expect(() => afterCommit(trx, () => undefined)).toThrow(UnmanagedTransactionError)
      })
      const ended = await transaction(db, async (trx) => trx)
      expect(() => afterCommit(ended, () => undefined)).toThrow(UnmanagedTransactionError)
    }))
})

describe('with a dialect that is not ours', () => {
  test('driverOf offers afterCommit alone', () => withDb(async (db) => expect(driverOf(db)).toEqual({ afterCommit })))

  test('health answers', async () => {
    const db = open()
    expect(await health(db)).toEqual({ status: 'up' })
    await db.destroy()
    expect(await health(db)).toMatchObject({ status: 'down' })
  })
})
