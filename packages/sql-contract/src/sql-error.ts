/** What went wrong, in words that every driver shares: a program branches on these and never on a driver's codes. */
export type SqlErrorKind =
  // The data is refused by a constraint.
  | 'unique_violation'
  | 'foreign_key_violation'
  | 'not_null_violation'
  | 'check_violation'
  | 'exclusion_violation'
  // Two transactions met: run the transaction again.
  | 'serialization_failure'
  | 'deadlock'
  // Time was up: waiting for a lock, for the statement, for a connection of the pool.
  | 'lock_timeout'
  | 'statement_timeout'
  | 'acquire_timeout'
  // The way to the server, or into the file.
  | 'connection'
  | 'too_many_connections'
  | 'authentication'
  | 'closed'
  // The statement is wrong, or not allowed.
  | 'syntax_error'
  | 'undefined_table'
  | 'undefined_column'
  | 'invalid_value'
  | 'insufficient_privilege'
  | 'read_only'
  // The store is in trouble.
  | 'disk_full'
  | 'io_error'
  | 'corrupt'
  // Stopped on request, and all the rest.
  | 'cancelled'
  | 'other'

const RETRYABLE: ReadonlySet<SqlErrorKind> = new Set([
  'serialization_failure',
  'deadlock',
  'lock_timeout',
  'acquire_timeout',
  'connection',
  'too_many_connections',
])

/** What `SqlError` is made of. */
export interface SqlFailure {
  readonly kind: SqlErrorKind
  /** The engine's own code: a SQLSTATE such as `23505`, or a name such as `SQLITE_CONSTRAINT_UNIQUE`. */
  readonly code: string
  /** The engine's message. Never the values of parameters. */
  readonly message: string
  /** Default: what the kind says. */
  readonly retryable?: boolean
  /** The violated constraint, where the engine names it. */
  readonly constraint?: string | undefined
  readonly table?: string | undefined
  readonly cause?: unknown
}

/** An error of the database, mapped alike by every driver. */
export class SqlError extends Error {
  override readonly name = 'SqlError'
  readonly kind: SqlErrorKind
  /** The engine's own code: a SQLSTATE such as `23505`, or a name such as `SQLITE_CONSTRAINT_UNIQUE`. */
  readonly code: string
  /**
   * True when the same work may succeed if it is done again, later. After `connection` the outcome of the statement is
   * unknown: repeat only what may be repeated.
   */
  readonly retryable: boolean
  readonly constraint: string | undefined
  readonly table: string | undefined

  constructor(failure: SqlFailure) {
    super(failure.message, 'cause' in failure ? { cause: failure.cause } : undefined)
    this.kind = failure.kind
    this.code = failure.code
    this.retryable = failure.retryable ?? RETRYABLE.has(failure.kind)
    this.constraint = failure.constraint
    this.table = failure.table
  }

  /** What may be logged or sent: no stack, no cause. */
  toJSON(): Record<string, unknown> {
    const { kind, code, message, retryable, constraint, table } = this
    return { kind, code, message, retryable, constraint, table }
  }
}

/** True for a `SqlError` (of that kind), whichever copy of this package made it. */
export function isSqlError(error: unknown, kind?: SqlErrorKind): error is SqlError {
  return (
    error instanceof Error &&
    error.name === 'SqlError' &&
    'kind' in error &&
    (kind === undefined || error.kind === kind)
  )
}
