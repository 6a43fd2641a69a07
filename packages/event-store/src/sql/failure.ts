import { isSqlError } from '@modkit/sql-contract'

/** What an error of a statement says, whichever driver threw it. */
export interface SqlFailureFacts {
  readonly uniqueViolation: boolean
  /** The constraint's name (Postgres), or the engine's sentence that names the columns (SQLite). */
  readonly constraint: string
  /** The engine's code. */
  readonly code: string
}

/** Reads mapped errors (`SqlError`) and those of `pg`, `postgres` and the SQLite drivers as they are. */
export function failureFacts(error: unknown): SqlFailureFacts {
  if (isSqlError(error)) {
    const { kind, constraint, message, code } = error
    return { uniqueViolation: kind === 'unique_violation', constraint: constraint ?? message, code }
  }
  const { code, constraint, constraint_name, message } = (error ?? {}) as Record<string, unknown>
  return {
    uniqueViolation: code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY',
    constraint: String(constraint ?? constraint_name ?? message ?? ''),
    code: String(code ?? ''),
  }
}

/**
 * Whether the database was out of reach, or somebody was in the way, for now: the same work may succeed later, and
 * nothing is wrong with it. After a lost connection it may even have succeeded.
 */
export function isOutage(error: unknown): boolean {
  if (isSqlError(error)) return error.retryable
  const { code } = failureFacts(error)
  return /^(08|57P0|40001$|40P01$|53300$|ECONN|EPIPE$|ETIMEDOUT$|CONNECT|SQLITE_BUSY)/.test(code)
}
