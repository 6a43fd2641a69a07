/**
 * The step at which opening a database failed: the environment lacks a key or holds a malformed one (`resolve_config`),
 * a value is refused (`invalid_config`), the driver or the handle (`open`), the first query (`ping`).
 */
export type SqlBuildStage = 'resolve_config' | 'invalid_config' | 'open' | 'ping'

/** What `SqlBuildError` is made of. */
export interface SqlBuildFailure {
  /** The package that failed to open: `postgres`, `sqlite`. */
  readonly provider: string
  /** The id of the token that was being built: `database.db`, `database.analytics.db`. */
  readonly token: string
  readonly stage: SqlBuildStage
  /** What happened, in words that hold neither the DSN nor a password. */
  readonly reason: string
  /** The original error. The driver has already removed secrets from it. */
  readonly cause?: unknown
}

/**
 * A database that could not be opened. What was opened before the failing step is closed by the time this is thrown.
 * Neither the DSN nor the password appears in it.
 */
export class SqlBuildError extends Error {
  override readonly name = 'SqlBuildError'
  readonly code = 'SQL_BUILD'
  readonly provider: string
  readonly token: string
  readonly stage: SqlBuildStage

  constructor(failure: SqlBuildFailure) {
    super(
      `${failure.reason}: provider="${failure.provider}" token="${failure.token}" stage="${failure.stage}"`,
      'cause' in failure ? { cause: failure.cause } : undefined,
    )
    this.provider = failure.provider
    this.token = failure.token
    this.stage = failure.stage
  }

  /** What may be logged or sent: no stack, and of the cause the message alone. */
  toJSON(): Record<string, unknown> {
    const { code, provider, token, stage, message, cause } = this
    return { code, provider, token, stage, message, cause: cause instanceof Error ? cause.message : undefined }
  }
}

/** True for a `SqlBuildError` (of that stage), whichever copy of this package made it. */
export function isSqlBuildError(error: unknown, stage?: SqlBuildStage): error is SqlBuildError {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'SQL_BUILD' &&
    (stage === undefined || ('stage' in error && error.stage === stage))
  )
}
