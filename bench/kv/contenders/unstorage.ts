import { createDatabase } from 'db0'
import betterSqlite3 from 'db0/connectors/better-sqlite3'
import { createStorage } from 'unstorage'
import db0Driver from 'unstorage/drivers/db0'
import type { Candidate, Synchronous } from '../candidate.ts'
import { firstValue, GROUP, KEYS } from '../data.ts'

/** unstorage on better-sqlite3: the same engine behind another interface. */
export async function unstorage(path: string, synchronous: Synchronous): Promise<Candidate> {
  const database = createDatabase(betterSqlite3({ path }))
  await database.exec('PRAGMA journal_mode = WAL')
  await database.exec(`PRAGMA synchronous = ${synchronous}`)
  const storage = createStorage<string>({ driver: db0Driver({ database, tableName: 'kv' }) })
  // Raw: it would make a number of a string of digits.
  for (const [i, key] of KEYS.entries()) await storage.setItemRaw(`${GROUP}:${key}`, firstValue(i))
  return {
    awaited: true,
    get: (key) => storage.getItemRaw(`${GROUP}:${key}`),
    set: (key, value) => storage.setItemRaw(`${GROUP}:${key}`, value),
    close: () => storage.dispose(),
  }
}
