import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { driverOf, type SqlBuildError, type SqlBuildStage, transaction } from '@modkit/sql-contract'
import { type Kysely, sql } from 'kysely'
import { closeSqlite, openSqlite, openSqliteFromEnv, type SqliteOptions } from './index.ts'
import { DRIVERS } from './testing.ts'

// Part of every path below, so that a path in an error is found.
const SECRET = 'hunter2'
const folder = mkdtempSync(join(tmpdir(), `modkit-${SECRET}-`))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const newPath = () => join(folder, `${++files}.db`)
const pragma = async (db: Kysely<any>, name: string) =>
  Object.values((await sql.raw<any>(`pragma ${name}`).execute(db)).rows[0])[0]

async function failure(attempt: Promise<unknown>): Promise<SqlBuildError> {
  const error = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof Error)) throw new Error('it did not fail')
  return error as SqlBuildError
}

async function failsAt(stage: SqlBuildStage, options: SqliteOptions, why: string | RegExp): Promise<SqlBuildError> {
  const error = await failure(openSqlite(options))
  expect(error).toMatchObject({ name: 'SqlBuildError', provider: 'sqlite', token: 'database.db', stage })
  expect(error.message).toMatch(why)
  expect(error.cause).toBeDefined()
  const told = `${inspect(error, { depth: 9 })} ${error.stack} ${JSON.stringify(error)} ${error.cause}`
  expect(told).not.toContain(SECRET)
  return error
}

describe.each(DRIVERS)('openSqlite with %s', (driver) => {
  test('opens a new file with a WAL, foreign keys and full durability, which survives closing', async () => {
    const path = newPath()
    const db = await openSqlite<{ t: { n: number } }>({ path, driver })
    expect(await pragma(db, 'journal_mode')).toBe('wal')
    expect(await pragma(db, 'foreign_keys')).toBe(1)
    expect(await pragma(db, 'synchronous')).toBe(2)
    await sql`create table t (n integer)`.execute(db)
    await db.insertInto('t').values({ n: 1 }).execute()
    await db.destroy()
    const again = await openSqlite<{ t: { n: number } }>({ path: `file:${path}?mode=rw`, driver, connectTimeout: '5s' })
    expect(await again.selectFrom('t').selectAll().execute()).toEqual([{ n: 1 }])
    await again.destroy()
  })

  test('keeps a database in memory to itself', async () => {
    const [first, second] = await Promise.all([
      openSqlite({ path: ':memory:', driver }),
      openSqlite({ path: 'file:shared?mode=memory', driver }),
    ])
    await sql`create table t (n integer)`.execute(first)
    await expect(sql`select * from t`.execute(second)).rejects.toMatchObject({ kind: 'undefined_table' })
    await Promise.all([closeSqlite(first), closeSqlite(second)])
  })

  test('sets what the options say', async () => {
    const options = { journalMode: 'truncate', synchronous: 'normal', foreignKeys: false } as const
    const db = await openSqlite({ path: newPath(), driver, ...options, pragmas: { cache_size: -123 } })
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'cache_size']
    expect(await Promise.all(names.map((name) => pragma(db, name)))).toEqual(['truncate', 1, 0, -123])
    await closeSqlite(db)
  })

  test('mode=ro reads, refuses to write, creates nothing', async () => {
    const path = newPath()
    await failsAt('open', { path: `file:${path}?mode=ro`, driver }, 'not there')
    await failsAt('open', { path: `file:${path}?mode=rw`, driver }, 'not there')
    expect(existsSync(path)).toBe(false)
    const writer = await openSqlite({ path, driver, journalMode: 'delete' })
    await sql`create table t (n integer)`.execute(writer)
    await closeSqlite(writer)
    const reader = await openSqlite({ path: `file:${path}?mode=ro`, driver })
    await expect(sql`insert into t values (1)`.execute(reader)).rejects.toMatchObject({ kind: 'read_only' })
    expect(await transaction(reader, async (trx) => (await sql`select * from t`.execute(trx)).rows)).toEqual([])
    await closeSqlite(reader)
  })

  test('stage open: a file that is no database', async () => {
    const path = newPath()
    writeFileSync(path, 'this is not a database, and long enough to be read as a header '.repeat(100))
    const error = await failsAt('open', { path, driver }, 'not a database')
    expect(error.cause).toMatchObject({ kind: 'corrupt' })
  })

  test('stage open: a folder that is not there, a folder in place of a file, a file in place of a folder', async () => {
    const place = newPath()
    await failsAt('open', { path: join(place, 'a.db'), driver }, /cannot be opened/)
    mkdirSync(place)
    await failsAt('open', { path: place, driver }, /cannot be opened/)
    const file = newPath()
    writeFileSync(file, '')
    await failsAt('open', { path: join(file, 'a.db'), driver }, /cannot be opened/)
    // Nobody may create a file there, root included.
    if (process.platform === 'linux') await failsAt('open', { path: '/proc/a.db', driver }, /cannot be opened/)
  })

  test('stage ping: a file that somebody else has locked', async () => {
    const path = newPath()
    const exclusive = { journalMode: 'delete', pragmas: { locking_mode: 'exclusive' } } as const
    const owner = await openSqlite({ path, driver, ...exclusive })
    await sql`create table t (n integer)`.execute(owner)
    // A journal mode that is to be set would have to wait at stage open already.
    const error = await failsAt('ping', { path: `file:${path}?mode=ro`, driver, connectTimeout: 50 }, 'does not answer')
    expect(error.cause).toMatchObject({ kind: 'lock_timeout', retryable: true })
    await closeSqlite(owner)
    const reader = await openSqlite({ path: `file:${path}?mode=ro`, driver, connectTimeout: 50 })
    await closeSqlite(reader)
  })

  test('a signal that is aborted already opens nothing', async () => {
    const path = newPath()
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(openSqlite({ path, driver, signal })).rejects.toThrow('enough')
    expect(existsSync(path)).toBe(false)
  })
})

describe('openSqlite', () => {
  test('stage invalid_config: what the options refuse', async () => {
    await failsAt('invalid_config', { path: `file:${newPath()}?mode=admin` }, 'unknown mode')
    await failsAt('invalid_config', { path: newPath(), busyTimeout: -1 }, 'busyTimeout')
    await failsAt('invalid_config', { path: ' ' }, 'blank')
  })

  test('a name that is none is refused before anything else', async () => {
    await expect(openSqlite({ path: '', name: 'a b' })).rejects.toMatchObject({ code: 'SQL_INVALID_NAME' })
  })

  test('a failed ping closes the handle: the file can be removed and its lock taken', async () => {
    const path = newPath()
    const owner = await openSqlite({ path, journalMode: 'delete', pragmas: { locking_mode: 'exclusive' } })
    await sql`create table t (n integer)`.execute(owner)
    await failsAt('ping', { path: `file:${path}?mode=ro`, connectTimeout: 1 }, 'does not answer')
    await sql`insert into t values (1)`.execute(owner)
    await closeSqlite(owner)
  })

  test('the error of a named instance names its token', async () => {
    const error = await failure(openSqlite({ path: ' ', name: 'cache' }))
    expect(error).toMatchObject({ stage: 'invalid_config', token: 'database.cache.db' })
  })

  test.each(DRIVERS)('%s offers below Kysely what it has', async (driver) => {
    const db = await openSqlite({ path: ':memory:', driver })
    const has = driver === 'sqlite3' ? ['afterCommit'] : ['afterCommit', 'rawRows']
    expect(Object.keys(driverOf(db)).sort()).toEqual(has)
    await closeSqlite(db)
  })
})

describe('openSqliteFromEnv', () => {
  test('reads the keys', async () => {
    const source = { SQLITE_PATH: newPath(), SQLITE_JOURNAL_MODE: 'TRUNCATE', SQLITE_CONNECT_TIMEOUT: '5s' }
    const db = await openSqliteFromEnv({ source, synchronous: 'off' })
    expect(await pragma(db, 'journal_mode')).toBe('truncate')
    await closeSqlite(db)
    expect(statSync(source.SQLITE_PATH).isFile()).toBe(true)
  })

  test('reads the keys of a named instance', async () => {
    const db = await openSqliteFromEnv({ name: 'cache', source: { SQLITE_CACHE_PATH: ':memory:' } })
    expect(await pragma(db, 'journal_mode')).toBe('memory')
    await closeSqlite(db)
  })

  test.each([
    ['a missing path', {}, 'resolve_config', 'SQLITE_PATH'],
    ['a blank path', { SQLITE_PATH: ' ' }, 'resolve_config', 'SQLITE_PATH'],
    [
      'a malformed timeout',
      { SQLITE_PATH: ':memory:', SQLITE_BUSY_TIMEOUT: 'soon' },
      'resolve_config',
      'SQLITE_BUSY_TIMEOUT',
    ],
    [
      'an unknown journal mode',
      { SQLITE_PATH: ':memory:', SQLITE_JOURNAL_MODE: 'fast' },
      'resolve_config',
      'SQLITE_JOURNAL_MODE',
    ],
    ['a negative timeout', { SQLITE_PATH: ':memory:', SQLITE_BUSY_TIMEOUT: '-5s' }, 'invalid_config', 'busyTimeout'],
    ['a WAL in memory', { SQLITE_PATH: ':memory:', SQLITE_JOURNAL_MODE: 'wal' }, 'invalid_config', 'journalMode'],
  ] as const)('%s', async (_, source, stage, why) => {
    const error = await failure(openSqliteFromEnv({ source }))
    expect(error).toMatchObject({ name: 'SqlBuildError', stage, provider: 'sqlite', token: 'database.db' })
    expect(error.message).toContain(why)
  })
})
