import { KvOpenError } from '../errors.ts'
import type { Connection } from './driver.ts'

const KV_TABLE = `
  CREATE TABLE kv (
    grp TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at INTEGER,
    enc INTEGER NOT NULL DEFAULT 0,
    rev INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (grp, key)
  ) WITHOUT ROWID`

// Counters of the namespaces that have a quota; triggers keep them, and exist only in files that ever had one.
const SUPPORT_TABLES = `
  CREATE TABLE kv_meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE kv_usage (
    ns TEXT PRIMARY KEY, keys INTEGER NOT NULL, groups INTEGER NOT NULL, bytes INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE kv_usage_group (grp TEXT PRIMARY KEY, keys INTEGER NOT NULL) WITHOUT ROWID`

/** Each step leads from the version of its index to the next; a file keeps its version in `user_version`. */
const MIGRATIONS: readonly ((db: Connection) => void)[] = [
  (db) => {
    createOrExtend(db)
    db.exec(SUPPORT_TABLES)
  },
]

// A file of the Go store has the table already, without the columns that came later.
const LATER_COLUMNS: readonly (readonly [name: string, declaration: string])[] = [
  ['expires_at', 'expires_at INTEGER'],
  ['enc', 'enc INTEGER NOT NULL DEFAULT 0'],
  ['rev', 'rev INTEGER NOT NULL DEFAULT 0'],
]

function createOrExtend(db: Connection): void {
  const columns = db.pragma('table_info(kv)') as { name: string; pk: number }[]
  if (columns.length === 0) {
    db.exec(KV_TABLE)
    return
  }
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  if (key.join() !== 'grp,key' || !columns.some(({ name }) => name === 'value')) {
    throw new KvOpenError('schema', `the file has a table kv of another make: primary key=(${key.join(', ')})`)
  }
  for (const [name, declaration] of LATER_COLUMNS) {
    if (!columns.some((column) => column.name === name)) db.exec(`ALTER TABLE kv ADD COLUMN ${declaration}`)
  }
}

/**
 * Brings the file to the newest version, in one transaction, also when several processes open it at once.
 *
 * @throws KvOpenError when the file is of a later version, or its table of another make
 */
export function migrate(db: Connection): void {
  if (version(db) === MIGRATIONS.length) return
  db.exec('BEGIN IMMEDIATE')
  try {
    const from = version(db)
    if (from > MIGRATIONS.length) {
      throw new KvOpenError('schema', `the file was written by a later version: user_version=${from}`)
    }
    for (const step of MIGRATIONS.slice(from)) step(db)
    db.pragma(`user_version = ${MIGRATIONS.length}`)
    db.exec('COMMIT')
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const version = (db: Connection): number => db.pragma('user_version', { simple: true }) as number
