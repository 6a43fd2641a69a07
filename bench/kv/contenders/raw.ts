import type { Database } from 'better-sqlite3'
import type { Candidate, Synchronous } from '../candidate.ts'
import { GROUP, rawTable, SET } from '../data.ts'

const LIVE = '(expires_at IS NULL OR expires_at > ?)'

/** Statements prepared by hand; no promise, no check, no revision. The file is kept as the store keeps its own. */
export const raw = (path: string, synchronous: Synchronous): Candidate =>
  candidateOn(rawTable(path, synchronous, 'of the store'))

/** The same on a file that nobody has tuned. */
export const rawUntuned = (path: string, synchronous: Synchronous): Candidate =>
  candidateOn(rawTable(path, synchronous, 'of SQLite'))

function candidateOn(db: Database): Candidate {
  const get = db.prepare<[string, string], { value: string; expires_at: number | null }>(
    'SELECT value, expires_at FROM kv WHERE grp = ? AND key = ?',
  )
  const set = db.prepare(SET)
  const all = db.prepare<[string, number], { key: string; value: string }>(
    `SELECT key, value FROM kv WHERE grp = ? AND ${LIVE}`,
  )
  return {
    awaited: false,
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

/** What the driver can do at most: bare values, read inside transactions; writes that come together in one. */
export function rawInTransactions(path: string, synchronous: Synchronous): Candidate {
  const db = rawTable(path, synchronous, 'of the store')
  const get = db.prepare('SELECT value FROM kv WHERE grp = ? AND key = ?').pluck()
  const set = db.prepare(SET)
  const together = db.transaction((pairs: readonly (readonly [string, string])[]) => {
    for (const [key, value] of pairs) set.run(GROUP, key, value, null)
  })
  let reading = false
  const end = (): void => {
    if (reading) db.exec('COMMIT')
    reading = false
  }
  return {
    awaited: false,
    get(key) {
      if (!reading) {
        reading = true
        db.exec('BEGIN')
        setImmediate(end)
      }
      return get.get(GROUP, key)
    },
    set(key, value) {
      end()
      set.run(GROUP, key, value, null)
    },
    setTogether(pairs) {
      end()
      together(pairs)
    },
    close() {
      end()
      db.close()
    },
  }
}
