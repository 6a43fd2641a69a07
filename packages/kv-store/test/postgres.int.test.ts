import { afterAll, beforeAll } from '@jest/globals'
import { type PostgresDatabase, postgresDatabase } from '@modkit/test-services'
import postgres, { type Sql } from 'postgres'
import { openKvStore } from '../src/index.ts'
import { createTestClock, kvStoreContract } from '../src/testing/index.ts'
import { runContract } from './run-contract.ts'

let database: PostgresDatabase
let sql: Sql

beforeAll(async () => {
  database = await postgresDatabase()
  sql = postgres(database.url, { max: 1, onnotice() {} })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** Makes the next store an empty one. */
async function empty(): Promise<void> {
  const tables = await sql`SELECT tablename FROM pg_tables WHERE tablename IN ('kv', 'kv_group', 'kv_log')`
  if (tables.length === 0) return
  await sql`TRUNCATE kv, kv_group, kv_log`
  await sql`DELETE FROM kv_namespace WHERE id LIKE 'n:%'`
  await sql`DELETE FROM kv_meta WHERE name = 'log_floor'`
}

const subject = (configured: object) => () => {
  const clock = createTestClock()
  return {
    clock,
    async open(options?: object) {
      await empty()
      return openKvStore({
        backend: 'postgres',
        dsn: database.url,
        purgeIntervalMs: 0,
        now: clock.now,
        ...configured,
        ...options,
      })
    },
  }
}

runContract('postgres, defaults', kvStoreContract, subject({}))
runContract(
  'postgres, everything configured',
  kvStoreContract,
  subject({ changeLog: { maxEntries: 10_000 }, maxConnections: 2, purgeIntervalMs: 3_600_000, onError() {} }),
  {
    'since needs a change log, and a position of it': 'the log is on',
    'a listener hears every change before the write resolves': 'events have a position besides',
  },
)
