import KeyvSqlite from '@keyv/sqlite'
import KeyvSqlite3 from '@keyv/sqlite-3'
import Keyv from 'keyv'
import Keyv4 from 'keyv-4'
import type { Candidate, Synchronous } from '../candidate.ts'
import { firstValue, GROUP, KEYS } from '../data.ts'

/** What both majors have in common. */
interface Store {
  get(key: string): Promise<unknown>
  set(key: string, value: string): Promise<unknown>
  disconnect(): Promise<void>
}

interface Adapter {
  query(sql: string): Promise<unknown>
}

/** keyv with its SQLite adapter. */
export async function keyv(path: string, synchronous: Synchronous): Promise<Candidate> {
  const store = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: 5000 })
  return fill(new Keyv({ store, namespace: GROUP }), store, synchronous)
}

/** The same one major before. */
export async function keyvBefore(path: string, synchronous: Synchronous): Promise<Candidate> {
  const store = new KeyvSqlite3({ uri: `sqlite://${path}`, busyTimeout: 5000 })
  return fill(new Keyv4({ store, namespace: GROUP }), store, synchronous)
}

async function fill(kv: Store, adapter: Adapter, synchronous: Synchronous): Promise<Candidate> {
  await adapter.query('PRAGMA journal_mode = WAL')
  await adapter.query(`PRAGMA synchronous = ${synchronous}`)
  await adapter.query('BEGIN')
  await Promise.all(KEYS.map((key, i) => kv.set(key, firstValue(i))))
  await adapter.query('COMMIT')
  return {
    awaited: true,
    get: (key) => kv.get(key),
    set: (key, value) => kv.set(key, value),
    close: () => kv.disconnect(),
  }
}
