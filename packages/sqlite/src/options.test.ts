import { describe, expect, test } from '@jest/globals'
import { checkOptions, type SqliteOptions } from './options.ts'

const refused = (options: Partial<SqliteOptions>) => () => checkOptions({ path: 'notes.db', ...options })

describe('checkOptions', () => {
  test('fills in the defaults', () => {
    expect(checkOptions({ path: '/notes.db' })).toEqual({
      location: { kind: 'file', path: '/notes.db', mode: 'rwc' },
      driver: 'better-sqlite3',
      busyTimeoutMs: 5000,
      journalMode: 'wal',
      foreignKeys: true,
      synchronous: 'full',
      connectTimeoutMs: 0,
      acquireTimeoutMs: 30_000,
      statementCacheSize: 256,
      pragmas: {},
    })
  })

  test('leaves the journal mode of a database in memory, and of a read-only file, as it is', () => {
    expect(checkOptions({ path: ':memory:' }).journalMode).toBeUndefined()
    expect(checkOptions({ path: 'file:a.db?mode=ro' }).journalMode).toBeUndefined()
  })

  test.each<[string, Partial<SqliteOptions>, string]>([
    ['an unknown driver', { driver: 'sqlite4' as never }, 'driver is one of'],
    ['an unknown journal mode', { journalMode: 'fast' as never }, 'journalMode is one of'],
    ['an unknown synchronous', { synchronous: 'never' as never }, 'synchronous is one of'],
    ['a WAL in memory', { path: ':memory:', journalMode: 'wal' }, 'needs a file'],
    ['a journal mode for a file that is read only', { path: 'file:a.db?mode=ro', journalMode: 'wal' }, 'mode=ro'],
    ['a negative busy timeout', { busyTimeout: -1 }, 'busyTimeout'],
    ['a busy timeout that is none', { busyTimeout: 'soon' }, 'busyTimeout'],
    ['a negative connect timeout', { connectTimeout: -5000 }, 'connectTimeout'],
    ['a negative acquire timeout', { acquireTimeout: -1 }, 'acquireTimeout'],
    ['a timeout that no timer takes', { busyTimeout: '30d' }, 'longer than'],
    ['a negative cache size', { statementCacheSize: -1 }, 'statementCacheSize'],
    ['half a statement', { statementCacheSize: 1.5 }, 'statementCacheSize'],
    ['SQL in the name of a pragma', { pragmas: { 'x; drop table t': 1 } }, 'pragmas'],
    ['SQL in the value of a pragma', { pragmas: { cache_size: '1; drop table t' } }, 'pragmas'],
  ])('refuses %s', (_, options, why) => {
    expect(refused(options)).toThrow(TypeError)
    expect(refused(options)).toThrow(why)
  })
})
