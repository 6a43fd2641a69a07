// Tokens: all that a feature module knows of its database.
export { DATABASE_DB, DATABASE_DIALECT, type SqlTokens, type SqlTokensOf, sqlTokens } from './tokens.ts'
export type { SqlDialect } from './dialect.ts'

// Transactions, and what follows a commit.
export { NestedTransactionError, type TransactionOptions, transaction } from './transaction.ts'
export { type AfterCommitHook, afterCommit, UnmanagedTransactionError } from './after-commit.ts'

// Errors: of names, of opening a database, and of its statements.
export { InvalidNameError } from './name.ts'
export { isSqlBuildError, SqlBuildError, type SqlBuildFailure, type SqlBuildStage } from './build-error.ts'
export { isSqlError, SqlError, type SqlErrorKind, type SqlFailure } from './sql-error.ts'

// Observing: health, and the state of pools.
export { type HealthOptions, health } from './health.ts'
export { POOL_CHANNEL, type PoolGauges } from './pool-gauges.ts'

// Below Kysely, for stores.
export {
  type AccessOptions,
  type DedicatedConnection,
  type DriverAccess,
  driverOf,
  type ListenOptions,
  type Unlisten,
} from './driver-access.ts'
