// For packages that implement the contract; a feature module has no use for this.

// What `driverOf` finds.
export { afterCommit } from '../after-commit.ts'
export type { AccessOptions, DedicatedConnection, DriverAccess, ListenOptions, Unlisten } from '../driver-access.ts'
// The name of an instance, its token, its module.
export { checkName, databaseTokenId } from '../name.ts'
export type { SqlModule } from './sql-module.ts'
// Putting a Kysely instance together.
export { createKysely, type KyselyParts } from './create-kysely.ts'
export { DirectExecutor, type DirectQuery, type ExecutorParts } from './direct-executor.ts'
// Connections, as transactions see them.
export { type TransactionalConnection, transactionEndedError } from './until-ended.ts'
// Gauges of the pool.
export { type PoolReporter, poolReporter } from './pool-reporter.ts'
// Rows as arrays.
export { rawRows, wantsRawRows } from './raw-rows.ts'
