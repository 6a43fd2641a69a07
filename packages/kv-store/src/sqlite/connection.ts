import { KvError, KvOpenError, type KvOpenStage } from '../errors.ts'
import { type Connection, loadDriver } from './driver.ts'
import { checkNotOpen } from './same-file.ts'
import { migrate } from './schema.ts'

// A write goes to the log as whole pages, so that half of SQLite's usual size makes writes of small values a fifth faster
// and reads no slower; values above some kilobytes, which take several pages, pay a fifth for it.
const PAGE_SIZE = 2048

// How far the log may grow before it is copied into the file: copying seldom copies a page that changes often once.
const LOG_BYTES = 16 * 1024 * 1024

/** How much survives a power cut: with `FULL` every write that was acknowledged, with `NORMAL` all but the last ones. */
export type Synchronous = 'OFF' | 'NORMAL' | 'FULL' | 'EXTRA'

/** Where the file is and how it is opened. */
export interface ConnectionOptions {
  readonly path: string
  readonly synchronous: Synchronous
  readonly busyTimeoutMs: number
}

/**
 * Opens the file, switches it to WAL and brings its schema up to date. Any step that fails closes the handle.
 *
 * @throws KvOpenError with the stage: `open`, `wal`, `busy_timeout` or `schema`
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const { path, synchronous, busyTimeoutMs } = options
  const Driver = await loadDriver()
  checkNotOpen(path)
  const db = stage('open', path, () => new Driver(path, { timeout: busyTimeoutMs }))
  try {
    stage('wal', path, () => {
      // Only a new file takes it.
      db.pragma(`page_size = ${PAGE_SIZE}`)
      // SQLite opens lazily: reading first tells a file that is no database from one that cannot do WAL.
      db.pragma('schema_version')
      const mode = db.pragma('journal_mode = WAL', { simple: true })
      if (mode !== 'wal' && !db.memory) throw new Error(`the journal mode stayed ${String(mode)}`)
      db.pragma(`synchronous = ${synchronous}`)
      db.pragma('cache_size = -64000')
      db.pragma(`wal_autocheckpoint = ${LOG_BYTES / PAGE_SIZE}`)
    })
    stage('busy_timeout', path, () => {
      db.pragma(`busy_timeout = ${busyTimeoutMs}`)
      const set = db.pragma('busy_timeout', { simple: true })
      if (set !== busyTimeoutMs) throw new Error(`it stayed ${String(set)}`)
    })
    stage('schema', path, () => migrate(db))
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function stage<T>(name: KvOpenStage, path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof KvError) throw cause
    throw new KvOpenError(name, `path=${JSON.stringify(path)}`, { cause })
  }
}
