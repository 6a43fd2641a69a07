import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** The table that is read and written. */
export interface Schema {
  notes: { id: number; author: string; body: string; version: number }
}

export const ROWS = 10_000

/** A row of the table, made from its key. */
export const noteOf = (id: number): Schema['notes'] => ({
  id,
  author: `author ${id % 50}`,
  body: `body ${id} `.repeat(8),
  version: 1,
})

/** Settings that every contender has: what is compared is the way to SQLite, not SQLite. */
export const PRAGMAS = ['journal_mode = wal', 'synchronous = normal', 'foreign_keys = on']

/** A folder for database files, removed by `remove`. */
export function folder(): { file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'modkit-bench-'))
  return { file: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Creates a file with the table in it, full. */
export function fill(path: string): void {
  const db = new Database(path)
  for (const pragma of PRAGMAS) db.pragma(pragma)
  db.exec(
    'create table notes (id integer primary key, author text not null, body text not null, version integer not null)',
  )
  const insert = db.prepare('insert into notes (id, author, body, version) values (@id, @author, @body, @version)')
  db.transaction(() => {
    for (let id = 0; id < ROWS; id++) insert.run(noteOf(id))
  })()
  db.close()
}
