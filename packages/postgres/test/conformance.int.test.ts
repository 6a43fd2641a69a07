import { afterAll, beforeAll, describe, test } from '@jest/globals'
import { describeContract } from '@modkit/kernel/testing'
import { type SqlHandle, type SqlSubject, sqlContract } from '@modkit/sql-contract/testing'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import { sql } from 'kysely'
import { closePostgres, openPostgres, type PostgresOptions } from '../src/index.ts'

let database: PostgresDatabase

beforeAll(async () => {
  database = await postgresDatabase()
  const db = await openPostgres({ dsn: database.url })
  await sql`create schema app`.execute(db)
  await db.destroy()
})
afterAll(async () => {
  await database?.drop()
})

type Subject = SqlSubject & { readonly opened: SqlHandle[] }

function subject(options: Partial<PostgresOptions>): Subject {
  const opened: SqlHandle[] = []
  return {
    dialect: 'postgres',
    opened,
    async open() {
      const db = await openPostgres({ dsn: database.url, ...options })
      const handle = { db, close: () => closePostgres(db) }
      opened.push(handle)
      return handle
    },
  }
}

// A case that failed may have left a transaction open: nobody waits for that.
async function close({ opened }: Subject): Promise<void> {
  const signal = AbortSignal.timeout(1000)
  await Promise.all(opened.map(({ db }) => closePostgres(db, { signal })))
}

const CONFIGURED: Partial<PostgresOptions> = {
  name: 'configured',
  maxOpenConns: 2,
  maxIdleConns: 1,
  connMaxLifetime: '1s',
  connectTimeout: '30s',
  acquireTimeout: '20s',
  statementTimeout: '20s',
  prepare: false,
  ssl: 'prefer',
  session: { search_path: 'app', timezone: 'Asia/Kathmandu', application_name: 'conformance' },
  int8: 'bigint',
}

const runner = { describe, test }
describeContract(runner, 'with defaults', sqlContract, { open: () => subject({}), close })
describeContract(runner, 'with everything configured', sqlContract, { open: () => subject(CONFIGURED), close })
