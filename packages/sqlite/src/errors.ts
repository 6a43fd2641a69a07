import { SqlError, type SqlErrorKind } from '@modkit/sql-contract'

/** What a library says of a failure: SQLite's extended result code by name, and SQLite's message. */
export interface EngineFailure {
  readonly code: string
  readonly message: string
}

// Exact names first; then families, by the longest prefix.
const KINDS: Readonly<Record<string, SqlErrorKind>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique_violation',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique_violation',
  SQLITE_CONSTRAINT_ROWID: 'unique_violation',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign_key_violation',
  SQLITE_CONSTRAINT_NOTNULL: 'not_null_violation',
  SQLITE_CONSTRAINT_CHECK: 'check_violation',
  // A value of the wrong type in a STRICT table.
  SQLITE_CONSTRAINT_DATATYPE: 'invalid_value',
  // Another connection wrote since this transaction began to read.
  SQLITE_BUSY_SNAPSHOT: 'serialization_failure',
  SQLITE_BUSY: 'lock_timeout',
  SQLITE_LOCKED: 'lock_timeout',
  SQLITE_FULL: 'disk_full',
  SQLITE_IOERR: 'io_error',
  SQLITE_CORRUPT: 'corrupt',
  SQLITE_NOTADB: 'corrupt',
  SQLITE_READONLY: 'read_only',
  SQLITE_CANTOPEN: 'connection',
  SQLITE_PERM: 'insufficient_privilege',
  SQLITE_AUTH: 'insufficient_privilege',
  SQLITE_INTERRUPT: 'cancelled',
  SQLITE_MISMATCH: 'invalid_value',
  SQLITE_TOOBIG: 'invalid_value',
  SQLITE_RANGE: 'invalid_value',
}

// SQLite has one code for everything that is wrong with a statement: its message tells them apart.
const STATEMENT_ERRORS: readonly (readonly [RegExp, SqlErrorKind])[] = [
  [/^no such table/, 'undefined_table'],
  [/^no such column|has no column named/, 'undefined_column'],
  [/syntax error|^incomplete input|^unrecognized token|more than one statement|no statements?/, 'syntax_error'],
]

// `UNIQUE constraint failed: notes.author, notes.title`, `CHECK constraint failed: positive`
const CONSTRAINT = /^[A-Z ]+ constraint failed: (.+)$/

/** Makes of a library's failure what every driver throws. */
export function toSqlError({ code, message }: EngineFailure, cause: unknown): SqlError {
  const kind = kindOf(code, message)
  const constraint = CONSTRAINT.exec(message)?.[1]
  return new SqlError({ kind, code, message, constraint, table: tableOf(kind, constraint), cause })
}

/** The error of every statement after `close`. */
export function closedError(): SqlError {
  return new SqlError({ kind: 'closed', code: 'SQLITE_CLOSED', message: 'the database is closed' })
}

/** The error of a query that waited too long for the one connection. */
export function acquireTimeoutError(timeoutMs: number): SqlError {
  const message =
    `the connection did not come free within ${timeoutMs} ms: a transaction, connection() or a stream holds it. ` +
    'Inside of one, use the handle that it gives you'
  return new SqlError({ kind: 'acquire_timeout', code: 'SQLITE_ACQUIRE_TIMEOUT', message })
}

/** The error of every statement in a transaction that SQLite itself has rolled back. */
export function lostTransactionError(cause: unknown): SqlError {
  const message = 'SQLite rolled the transaction back after an error: nothing of it was written'
  return new SqlError({ kind: 'other', code: 'SQLITE_ROLLED_BACK', message, cause })
}

function kindOf(code: string, message: string): SqlErrorKind {
  for (let name = code; name !== 'SQLITE'; name = name.slice(0, name.lastIndexOf('_'))) {
    const kind = KINDS[name]
    if (kind !== undefined) return kind
    if (!name.includes('_')) break
  }
  return STATEMENT_ERRORS.find(([pattern]) => pattern.test(message))?.[1] ?? 'other'
}

function tableOf(kind: SqlErrorKind, constraint: string | undefined): string | undefined {
  if (kind !== 'unique_violation' && kind !== 'not_null_violation') return undefined
  // `index 'name'` is what a unique index over expressions is called.
  return constraint === undefined || constraint.startsWith('index ') ? undefined : constraint.split('.')[0]
}
