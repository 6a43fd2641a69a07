import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { afterCommit, health, transaction } from '@modkit/sql-contract'
import { type Kysely, sql } from 'kysely'
import { closeSqlite, openSqlite, type SqliteOptions } from './index.ts'
import { DRIVERS } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const newPath = () => join(folder, `${++files}.db`)

async function opened(options: SqliteOptions): Promise<Kysely<any>> {
  const db = await openSqlite(options)
  await sql`create table if not exists t (n integer primary key, body text)`.execute(db)
  return db
}

const insert = (db: Kysely<any>, n: number, body = 'x') => db.insertInto('t').values({ n, body }).execute()
const count = async (db: Kysely<any>) => (await db.selectFrom('t').select('n').execute()).length

function gate(): { passed: Promise<void>; open(): void } {
  let open!: () => void
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

describe.each(DRIVERS)('%s', (driver) => {
  test('a full disk is an error of its own, and nothing of the transaction is written', async () => {
    const db = await opened({ path: newPath(), driver, pragmas: { max_page_count: 20 } })
    const hooks: string[] = []
    const fill = transaction(db, async (trx) => {
      afterCommit(trx, () => hooks.push('committed'))
      await insert(trx, 1)
      await insert(trx, 2, 'x'.repeat(200_000)).catch((error) => {
        expect(error).toMatchObject({ name: 'SqlError', kind: 'disk_full', retryable: false })
        throw error
      })
    })
    await expect(fill).rejects.toMatchObject({ kind: 'disk_full' })
    expect([await count(db), hooks]).toEqual([0, []])
    await insert(db, 3)
    expect(await count(db)).toBe(1)
    await closeSqlite(db)
  })

  test('after SQLite itself rolled a transaction back, nothing runs outside of it unnoticed', async () => {
    const db = await opened({ path: newPath(), driver })
    const lost = transaction(db, async (trx) => {
      await insert(trx, 1)
      await sql`insert or rollback into t (n) values (1)`.execute(trx).catch(() => undefined)
      await insert(trx, 2)
    })
    await expect(lost).rejects.toMatchObject({ code: 'SQLITE_ROLLED_BACK' })
    const swallowed = transaction(db, async (trx) => {
      await insert(trx, 1)
      await sql`insert or rollback into t (n) values (1)`.execute(trx).catch(() => undefined)
    })
    await expect(swallowed).rejects.toMatchObject({ code: 'SQLITE_ROLLED_BACK' })
    expect(await count(db)).toBe(0)
    await closeSqlite(db)
  })

  test('what connection() leaves open is rolled back', async () => {
    const db = await opened({ path: newPath(), driver })
    await db.connection().execute(async (pinned) => {
      await sql`begin`.execute(pinned)
      await insert(pinned, 1)
    })
    expect(await count(db)).toBe(0)
    await transaction(db, (trx) => insert(trx, 2))
    expect(await count(db)).toBe(1)
    await closeSqlite(db)
  })

  test('a lock of another connection is waited for without blocking the event loop', async () => {
    const path = newPath()
    const [holder, waiter] = [await opened({ path, driver }), await opened({ path, driver, busyTimeout: '60s' })]
    const begun = gate()
    const held = gate()
    const holding = transaction(holder, async (trx) => {
      await insert(trx, 1)
      begun.open()
      await held.passed
    })
    await begun.passed
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    const order: string[] = []
    const waiting = insert(waiter, 2).then(() => order.push('written'))
    // A reader is not held up: neither by the other connection's lock, nor by the writer beside it.
    expect(await count(waiter)).toBe(0)
    order.push('read')
    while (turns < 5) await new Promise((resolve) => setTimeout(resolve, 1))
    held.open()
    await Promise.all([holding, waiting])
    clearInterval(ticking)
    expect(order).toEqual(['read', 'written'])
    expect(await count(holder)).toBe(2)
    await Promise.all([closeSqlite(holder), closeSqlite(waiter)])
  })

  test('a lock that is held too long is a typed error', async () => {
    const path = newPath()
    const [holder, waiter] = [await opened({ path, driver }), await opened({ path, driver, busyTimeout: 20 })]
    await transaction(holder, async (trx) => {
      await insert(trx, 1)
      const late = { name: 'SqlError', kind: 'lock_timeout', retryable: true }
      await expect(insert(waiter, 2)).rejects.toMatchObject(late)
      await expect(transaction(waiter, (other) => insert(other, 2))).rejects.toMatchObject(late)
    })
    await insert(waiter, 2)
    await Promise.all([closeSqlite(holder), closeSqlite(waiter)])
  })

  test('a signal ends the waiting for the connection', async () => {
    const db = await opened({ path: ':memory:', driver })
    const begun = gate()
    const held = gate()
    const holding = transaction(db, async () => {
      begun.open()
      await held.passed
    })
    await begun.passed
    const controller = new AbortController()
    const { signal } = controller
    const waiting = [
      db.selectFrom('t').selectAll().execute({ signal }),
      db.connection().execute((pinned) => insert(pinned, 1), { signal }),
      transaction(db, (trx) => insert(trx, 1), { signal }),
    ]
    setImmediate(() => controller.abort(new Error('enough')))
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message)).toEqual(
      waiting.map(() => 'enough'),
    )
    expect(await health(db, { timeout: 10 })).toEqual({ status: 'down', detail: 'no answer within 10 ms' })
    held.open()
    await holding
    expect(await count(db)).toBe(0)
    await closeSqlite(db)
  })

  test('a transaction that awaits a query of the database itself fails, and does not hang', async () => {
    const db = await opened({ path: ':memory:', driver, acquireTimeout: 20 })
    const late = { name: 'SqlError', kind: 'acquire_timeout', retryable: true }
    await expect(transaction(db, () => count(db))).rejects.toMatchObject(late)
    const { signal } = new AbortController()
    await expect(transaction(db, () => transaction(db, (trx) => insert(trx, 1), { signal }))).rejects.toMatchObject(
      late,
    )
    expect(await count(db)).toBe(0)
    await closeSqlite(db)
  })

  test('closing moves the WAL into the file', async () => {
    const path = newPath()
    const db = await opened({ path, driver })
    await insert(db, 1)
    expect(existsSync(`${path}-wal`)).toBe(true)
    await closeSqlite(db)
    expect([existsSync(path), existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([true, false, false])
  })

  test('closing: nothing, twice, and with a signal that was aborted while work goes on', async () => {
    await closeSqlite(undefined)
    const path = newPath()
    const db = await opened({ path, driver })
    await insert(db, 1)
    const begun = gate()
    const held = gate()
    const holding = transaction(db, async (trx) => {
      await insert(trx, 2)
      begun.open()
      await held.passed
      await insert(trx, 3)
    })
    await begun.passed
    await closeSqlite(db, { signal: AbortSignal.abort() })
    await closeSqlite(db)
    held.open()
    await expect(holding).rejects.toMatchObject({ kind: 'closed' })
    const again = await openSqlite({ path, driver })
    expect(await again.selectFrom('t').select('n').execute()).toEqual([{ n: 1 }])
    await closeSqlite(again)
  })

  test('closing with an aborted signal ends a stream that nobody reads on', async () => {
    const db = await opened({ path: newPath(), driver })
    for (let n = 0; n < 10; n++) await insert(db, n)
    const stream = db.selectFrom('t').selectAll().stream(2)
    expect((await stream.next()).done).toBe(false)
    await closeSqlite(db, { signal: AbortSignal.abort() })
    await expect(async () => {
      for await (const _ of stream);
    }).rejects.toMatchObject({ kind: 'closed' })
  })

  test('a whole number in a text column has no decimal point', async () => {
    const db = await opened({ path: ':memory:', driver })
    await db.insertInto('t').values({ n: 1, body: 7 }).execute()
    expect(await db.selectFrom('t').select('body').execute()).toEqual([{ body: '7' }])
    await closeSqlite(db)
  })

  test('two statements in one text are refused, and neither runs', async () => {
    const db = await opened({ path: ':memory:', driver })
    if (driver === 'sqlite3') {
      // The library drops the second one without a word, and does not tell that there was one.
      await sql`insert into t (n) values (1); insert into t (n) values (2)`.execute(db)
      expect(await count(db)).toBe(1)
    } else {
      const two = sql`insert into t (n) values (1); insert into t (n) values (2)`.execute(db)
      await expect(two).rejects.toMatchObject({ kind: 'syntax_error' })
      expect(await count(db)).toBe(0)
    }
    await sql`insert into t (n) values (3); -- and a comment`.execute(db)
    await closeSqlite(db)
  })
})
