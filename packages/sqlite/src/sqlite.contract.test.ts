import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type SqlHandle, type SqlSubject, sqlContract } from '@modkit/sql-contract/testing'
import { closeSqlite, openSqlite, type SqliteDriverName, type SqliteOptions } from './index.ts'
import { DRIVERS } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'modkit-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Subject = SqlSubject & { readonly opened: SqlHandle[] }

function subject(options: SqliteOptions): Subject {
  const opened: SqlHandle[] = []
  return {
    dialect: 'sqlite',
    opened,
    async open() {
      const db = await openSqlite(options)
      const handle = { db, close: () => closeSqlite(db) }
      opened.push(handle)
      return handle
    },
  }
}

// A case that failed may have left a transaction open: nobody waits for that.
async function close({ opened }: Subject): Promise<void> {
  const signal = AbortSignal.timeout(1000)
  await Promise.all(opened.map(({ db }) => closeSqlite(db, { signal })))
}

let files = 0
const inFile = (options: Omit<SqliteOptions, 'path'>) => subject({ ...options, path: join(folder, `${++files}.db`) })

const CONFIGURED: Omit<SqliteOptions, 'path'> = {
  journalMode: 'delete',
  synchronous: 'off',
  busyTimeout: '30s',
  connectTimeout: '30s',
  statementCacheSize: 2,
  pragmas: { cache_size: -4000 },
  name: 'configured',
}

const EXCEPTIONS: Partial<Record<SqliteDriverName, Record<string, string>>> = {
  sqlite3: {
    'a column that is not there': 'the library is compiled so that a quoted name nobody knows is a string',
    'a bigint beyond the safe range is exact': 'the library reads integers as doubles',
    'a row with a bigint beyond the safe range keeps its other integers': 'the library reads integers as doubles',
    'raw rows are arrays in column order, inside and outside a transaction': 'the library has no rows but objects',
  },
}

const IN_MEMORY = 'a database in memory has one handle'
const NEEDS_TWO_HANDLES = {
  'another handle sees a transaction only after its commit': IN_MEMORY,
  'two handles that write at once both succeed': IN_MEMORY,
  'two migrators at once on two handles both finish': IN_MEMORY,
}

describe.each(DRIVERS)('%s', (driver) => {
  const exceptions = EXCEPTIONS[driver] ?? {}
  const runner = { describe, test }
  describeContract(runner, 'a file, with defaults', sqlContract, { open: () => inFile({ driver }), close, exceptions })
  describeContract(runner, 'a file, with everything configured', sqlContract, {
    open: () => inFile({ ...CONFIGURED, driver }),
    close,
    exceptions,
  })
  describeContract(runner, 'in memory', sqlContract, {
    open: () => subject({ path: ':memory:', driver }),
    close,
    exceptions: { ...exceptions, ...NEEDS_TWO_HANDLES },
  })
})
