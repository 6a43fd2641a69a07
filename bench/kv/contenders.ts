import { type LocalKvStore, openKvStore } from '@modkit/kv-store'
import type Database from 'better-sqlite3'
import { createDatabase } from 'db0'
import betterSqlite3 from 'db0/connectors/better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { open as openLmdb } from 'lmdb'
import { createStorage } from 'unstorage'
import db0Driver from 'unstorage/drivers/db0'
import { firstValue, GROUP, KEYS, rawTable, SET } from './data.ts'

/** A store as the comparison sees it. */
export interface Candidate {
  readonly name: string
  get(key: string): unknown
  set(key: string, value: string): unknown
  /** Everything in the group. */
  getAll?(): Promise<Map<string, unknown>> | Map<string, unknown>
  close(): unknown
}

export const RAW = 'better-sqlite3, prepared once'

/** Statements prepared by hand; no promise, no check, no expiry on writes. */
export function raw(path: string, synchronous?: 'NORMAL' | 'FULL'): Candidate {
  const db = rawTable(path, synchronous)
  const get = db.prepare<[string, string], { value: string; expires_at: number | null }>(
    'SELECT value, expires_at FROM kv WHERE grp = ? AND key = ?',
  )
  const set = db.prepare(SET)
  const all = db.prepare<[string, number], { key: string; value: string }>(
    'SELECT key, value FROM kv WHERE grp = ? AND (expires_at IS NULL OR expires_at > ?)',
  )
  return {
    name: RAW,
    get(key) {
      const row = get.get(GROUP, key)
      return row === undefined || (row.expires_at !== null && row.expires_at <= Date.now()) ? undefined : row.value
    },
    set: (key, value) => set.run(GROUP, key, value, null),
    getAll() {
      const values = new Map<string, unknown>()
      for (const { key, value } of all.iterate(GROUP, Date.now())) values.set(key, value)
      return values
    },
    close: () => db.close(),
  }
}

/** The store, and its synchronous face. */
export async function modkit(
  path: string,
  synchronous: 'NORMAL' | 'FULL' = 'NORMAL',
): Promise<Candidate & { kv: LocalKvStore }> {
  const kv = await openKvStore({ backend: 'sqlite', path, synchronous })
  await kv.setMany(
    GROUP,
    KEYS.map((key, i) => ({ key, value: firstValue(i) })),
  )
  return {
    name: 'modkit',
    kv,
    get: (key) => kv.get(GROUP, key),
    set: (key, value) => kv.set(GROUP, key, value),
    getAll: () => kv.getAll(GROUP),
    close: () => kv.close(),
  }
}

/** The same store through `kv.sync`. */
export const modkitSync = ({ kv }: { kv: LocalKvStore }): Candidate => ({
  name: 'modkit, synchronous',
  get: (key) => kv.sync.get(GROUP, key),
  set: (key, value) => kv.sync.set(GROUP, key, value),
  getAll: () => kv.sync.getAll(GROUP),
  close() {},
})

interface Schema {
  kv: { grp: string; key: string; value: string; expires_at: number | null }
}

/** A query built for each call, through Kysely's own driver. */
export function kysely(path: string): Candidate {
  const database = rawTable(path)
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: database as Database.Database }) })
  return {
    name: 'Kysely, per call',
    async get(key) {
      const row = await db
        .selectFrom('kv')
        .select(['value', 'expires_at'])
        .where('grp', '=', GROUP)
        .where('key', '=', key)
        .executeTakeFirst()
      return row?.value
    },
    set: (key, value) =>
      db
        .insertInto('kv')
        .values({ grp: GROUP, key, value, expires_at: null })
        .onConflict((conflict) => conflict.columns(['grp', 'key']).doUpdateSet({ value, expires_at: null }))
        .execute(),
    async getAll() {
      const rows = await db.selectFrom('kv').select(['key', 'value']).where('grp', '=', GROUP).execute()
      return new Map(rows.map(({ key, value }) => [key, value]))
    },
    close: () => db.destroy(),
  }
}

/** unstorage on better-sqlite3: the store with the same engine and another interface. */
export async function unstorage(path: string): Promise<Candidate> {
  const database = createDatabase(betterSqlite3({ path }))
  await database.exec('PRAGMA journal_mode = WAL')
  await database.exec('PRAGMA synchronous = NORMAL')
  const storage = createStorage<string>({ driver: db0Driver({ database, tableName: 'kv' }) })
  // It would make a number of a string of digits: the prefix keeps it one.
  for (const [i, key] of KEYS.entries()) await storage.setItemRaw(`${GROUP}:${key}`, firstValue(i))
  return {
    name: 'unstorage',
    get: (key) => storage.getItemRaw(`${GROUP}:${key}`),
    set: (key, value) => storage.setItemRaw(`${GROUP}:${key}`, value),
    close: () => storage.dispose(),
  }
}

/** No SQL at all: what a memory-mapped engine can do. */
export async function lmdb(path: string): Promise<Candidate> {
  const db = openLmdb<string, [string, string]>({ path })
  await Promise.all(KEYS.map((key, i) => db.put([GROUP, key], firstValue(i))))
  return {
    name: 'lmdb',
    get: (key) => db.get([GROUP, key]),
    set: (key, value) => db.put([GROUP, key], value),
    getAll() {
      const values = new Map<string, unknown>()
      for (const { key, value } of db.getRange({ start: [GROUP, ''], end: [GROUP, '\uffff'] }))
        values.set(key[1], value)
      return values
    },
    close: () => db.close(),
  }
}
