import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Synchronous } from './candidate.ts'

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

/**
 * How the file of a hand-made table is kept: with SQLite's own settings, or with those of a new file of the store (pages of
 * 2 KiB, 16 MiB of log before it is copied back, a cache that holds everything here), so that only the code differs.
 */
export type Settings = 'of SQLite' | 'of the store'

/** The table as one would make it by hand, full. */
export function rawTable(path: string, synchronous: Synchronous, settings: Settings): Database.Database {
  const db = new Database(path)
  // Only an empty file takes a page size, and only before it is switched to WAL.
  if (settings === 'of the store') db.pragma('page_size = 2048')
  db.pragma('journal_mode = WAL')
  db.pragma(`synchronous = ${synchronous}`)
  if (settings === 'of the store') {
    db.pragma('wal_autocheckpoint = 8192')
    db.pragma('cache_size = -64000')
  }
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
