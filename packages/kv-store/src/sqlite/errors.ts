import { KvBusyError, KvStorageError, type StorageFailure } from '../errors.ts'
import { sqliteCode } from './driver.ts'

/** Another connection has the lock. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error))

// What fails with the storage below, and takes the whole transaction with it.
const FATAL = /^SQLITE_(FULL|IOERR|CORRUPT|NOTADB|NOMEM|READONLY|CANTOPEN|PROTOCOL)/

/** The storage below failed, not one statement. */
export const isFatal = (error: unknown): boolean => FATAL.test(sqliteCode(error))

const FAILURES: readonly (readonly [RegExp, StorageFailure])[] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_IOERR/, 'io'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'corrupt'],
  [/^SQLITE_READONLY/, 'read_only'],
]

/** The typed error for one of SQLite's own; any other stays what it is. */
export function wrapSqliteError(error: unknown, busyTimeoutMs: number): unknown {
  const code = sqliteCode(error)
  if (code === '') return error
  if (isBusy(error)) return new KvBusyError(busyTimeoutMs, error)
  return new KvStorageError(FAILURES.find(([pattern]) => pattern.test(code))?.[1] ?? 'other', error)
}
