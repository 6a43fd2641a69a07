import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

export const GROUP = 'bench'
export const KEYS = Array.from({ length: 10_000 }, (_, i) => `key-${i}`)

let writes = 0

/** 100 bytes that were never written before: SQLite skips a page whose bytes stay the same. */
export const nextValue = (): string => `${writes++}`.padEnd(100, 'x')

/** What every contender holds before anything is measured. */
export const firstValue = (key: number): string => `${key}`.padEnd(100, '.')

/** A folder for database files, removed by `remove`. */
export function folder(): { file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'modkit-bench-'))
  return { file: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The table as one would make it by hand, full. */
export function rawTable(path: string, synchronous: 'NORMAL' | 'FULL' = 'NORMAL'): Database.Database {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma(`synchronous = ${synchronous}`)
  db.exec(
    `CREATE TABLE kv (grp TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires_at INTEGER,
       PRIMARY KEY (grp, key)) WITHOUT ROWID`,
  )
  const set = db.prepare(SET)
  db.transaction(() => {
    for (const [i, key] of KEYS.entries()) set.run(GROUP, key, firstValue(i), null)
  })()
  return db
}

export const SET = `INSERT INTO kv (grp, key, value, expires_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (grp, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`
